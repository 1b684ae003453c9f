import type { AsyncLocalStorage } from "node:async_hooks";
import { readAccountCookie } from "./account/account-cookie.server";

interface Visitor {
  address: string | undefined;
  cookie: string | undefined;
}

/** Written by `server/visitor.mjs`. */
const KEY = Symbol.for("market.visitor");

function visitor(): Visitor | undefined {
  return (globalThis as { [KEY]?: AsyncLocalStorage<Visitor> })[KEY]?.getStore();
}

/** What belongs to a customer once they signed in, and opens only to them. */
const THEIR_OWN = /^\/store\/(baskets|purchases)(\/|\?|$)/;

/**
 * What a call to the backend says of the visitor it is made for: where they come from, which is counted there, and for baskets and
 * purchases who they are.
 */
export async function visitorHeaders(path: string): Promise<Record<string, string>> {
  const { address, cookie } = visitor() ?? {};
  const headers: Record<string, string> = address ? { "x-forwarded-for": address } : {};
  if (cookie && THEIR_OWN.test(path)) {
    const kept = await readAccountCookie(new Request("http://shop", { headers: { cookie } }));
    if (kept) headers.authorization = `Bearer ${kept.token}`;
  }
  return headers;
}
