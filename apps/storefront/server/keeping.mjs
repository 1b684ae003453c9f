import { createRequestHandler } from "@remix-run/node";
import { fromKept } from "./from-kept.mjs";
import { KeptPages } from "./kept-pages.mjs";
import { handlersInReach } from "./routes-in-reach.mjs";

/**
 * What tells of changes in the shop, and whether it is heard.
 * @typedef {{ readonly connected: boolean, readonly version: string | null, onChange: (listener: () => void) => void }} Changes
 */

/**
 * Pages kept between two changes of the shop.
 * @param {{
 *   settings: import("./settings.mjs").Settings,
 *   build: import("@remix-run/node").ServerBuild,
 *   changes: Changes,
 * }} parts
 */
export function keeping({ settings, build, changes }) {
  const pages = new KeptPages({ ...settings.kept, trusted: () => changes.connected });
  changes.onChange(() => pages.empty());
  const mode = settings.production ? "production" : "development";
  const handlerFor = handlersInReach(build, (within) => createRequestHandler(within, mode));
  /** @param {Request} request */
  const render = async (request) => {
    let keep = true;
    const response = await handlerFor(new URL(request.url).pathname)(request, {
      shopVersion: changes.version,
      doNotKeep() {
        keep = false;
      },
      openForHydration() {
        throw new Error("A page that hydrates has scripts of its own and is never kept.");
      },
    });
    if (!keep) response.headers.set("Cache-Control", "private, no-store");
    return response;
  };
  const { basketCount, shownCookies } = /** @type {typeof import("../app/entry.server")} */ (
    /** @type {unknown} */ (build.entry.module)
  );
  return fromKept({
    pages,
    render,
    basketCount,
    shownCookies,
    origin: settings.origin,
  });
}
