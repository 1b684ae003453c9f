import { AsyncLocalStorage } from "node:async_hooks";

/**
 * Whose request is being answered, for the calls that answering it makes. On the process and not in the module: the built pages hold
 * a copy of their own of every module.
 * @typedef {{ address: string | undefined, cookie: string | undefined }} Visitor
 */
const KEY = Symbol.for("market.visitor");
const known = /** @type {{ [KEY]?: AsyncLocalStorage<Visitor> }} */ (globalThis);
known[KEY] ??= new AsyncLocalStorage();

/** @type {AsyncLocalStorage<Visitor>} */
export const visitors = known[KEY];

/** @type {import("express").RequestHandler} */
export function rememberVisitor(request, _response, next) {
  visitors.run({ address: request.ip, cookie: request.get("cookie") }, next);
}
