import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToPipeableStream, renderToStaticMarkup } from "react-dom/server";
import { NonceContext } from "./components/nonce";
import { FOR_ALL, isForAll } from "./pwa/for-all.server";

export { shownCookies } from "./public-cookies.server";
export { basketCount } from "./session.server";

declare module "@remix-run/node" {
  interface AppLoadContext {
    openForHydration(): string;
    /** Changes with every change in the shop; null while changes are not heard. */
    shopVersion: string | null;
    /** The page being made is right for this moment only. */
    doNotKeep(): void;
    /** As its asker takes it, and says so in the headers; without it a page is packed by whoever keeps it. */
    pack?(body: Buffer<ArrayBuffer>, headers: Headers): Promise<Buffer<ArrayBuffer>>;
  }
}

/** Pages are rendered whole before the first byte: no inline script is needed to put streamed parts in place. */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  loadContext: AppLoadContext,
) {
  const hydrates = remixContext.staticHandlerContext.matches.some(({ route }) => {
    const handle = remixContext.routeModules[route.id]?.handle as { hydrate?: boolean } | undefined;
    return handle?.hydrate === true;
  });
  const nonce = hydrates ? loadContext.openForHydration() : undefined;
  const page = (
    <NonceContext.Provider value={nonce}>
      <RemixServer context={remixContext} url={request.url} nonce={nonce} />
    </NonceContext.Provider>
  );
  headers.set("Content-Type", "text/html; charset=utf-8");
  if (!hydrates) {
    // Nothing streams and nothing is found again by a script: the quickest way, and the fewest bytes.
    if (!headers.has("Cache-Control")) headers.set("Cache-Control", "private, no-cache");
    if (await isForAll(request)) headers.set(FOR_ALL, "1");
    const body = Buffer.from(`<!DOCTYPE html>${renderToStaticMarkup(page)}`);
    return new Response(await (loadContext.pack?.(body, headers) ?? body), { status, headers });
  }

  const outcome = { status };
  const html = await new Promise<string>((resolve, reject) => {
    const { pipe } = renderToPipeableStream(page, {
      nonce,
      onAllReady() {
        const body = new PassThrough();
        text(body).then(resolve, reject);
        pipe(body);
      },
      onShellError: reject,
      onError() {
        outcome.status = 500;
      },
    });
  });

  return new Response(html, { status: outcome.status, headers });
}

export function handleError(error: unknown, { request }: { request: Request }) {
  // An address or a method that no route takes is the visitor's mistake, told on the page.
  if (request.signal.aborted || (isRouteErrorResponse(error) && error.status < 500)) return;
  console.error(`[${request.headers.get("x-request-id")}] ${request.method} ${request.url}`, error);
}
