import { todayOf } from "@market/ocop";
import { clock } from "./clock.mjs";
import { encodingFor, packed } from "./packing.mjs";
import { addressOfKept } from "./page-address.mjs";

/**
 * Answers the pages that are the same for everyone from `pages`; all others go on. What a visitor's basket changes is the
 * number in the header, so that number is part of the key, read from the signed cookie. Kept pages are made without any other cookie.
 * @param {{
 *   pages: import("./kept-pages.mjs").KeptPages,
 *   render: (request: Request) => Promise<Response>,
 *   basketCount: (cookie: string) => Promise<number>,
 *   shownCookies: (cookie: string) => string[],
 *   origin: string | null,
 *   now?: import("@market/ocop").Clock,
 * }} parts
 * @returns {import("express").RequestHandler}
 */
export function fromKept({ pages, render, basketCount, shownCookies, origin, now = clock }) {
  return async (request, response, next) => {
    try {
      // Nothing can be kept now: the page goes the way of all pages.
      if (!pages.trusted) return next();
      const asked = await questionOf(request, { basketCount, shownCookies, origin });
      if (!asked) return next();
      const { address, headers } = asked;
      // Vietnam's day is in the key: at the first moment after midnight no page of yesterday is found.
      const key = `${todayOf(now)} ${asked.key}`;
      const page = await pages.get(key, () => render(new Request(address, { headers })));
      if (page instanceof Response) return await pass(page, request, response);
      for (const [name, value] of page.headers) response.setHeader(name, value);
      response.set({ "Cache-Control": "private, no-cache", ETag: page.etag });
      response.vary("Accept-Encoding");
      response.set("Age", String(Math.floor((Date.now() - page.madeAt) / 1000)));
      if (request.fresh) return response.status(304).end();
      const encoding = encodingFor(request);
      if (encoding !== "identity") response.set("Content-Encoding", encoding);
      response.end(await pages.body(key, page, encoding));
    } catch (error) {
      next(error);
    }
  };
}

/**
 * @param {import("express").Request} request
 * @param {Pick<Parameters<typeof fromKept>[0], "basketCount" | "shownCookies" | "origin">} parts
 */
async function questionOf(request, { basketCount, shownCookies, origin }) {
  if (request.method !== "GET") return null;
  const host = request.get("host") ?? "";
  const own = origin ?? `${request.protocol}://${host}`;
  if (!URL.canParse(request.originalUrl, own)) return null;
  const { pathname, searchParams } = new URL(request.originalUrl, own);
  const address = addressOfKept(pathname, searchParams);
  if (!address) return null;
  const cookie = request.get("cookie") ?? "";
  const shown = shownCookies(cookie);
  if (shown.some((name) => name !== "basket")) return null;
  const count = shown.length > 0 ? await basketCount(cookie) : 0;
  /** @type {Record<string, string>} */
  const headers = { "x-request-id": request.get("x-request-id") ?? "" };
  if (count > 0) headers.cookie = cookie;
  return { key: `${count} ${own}${address}`, address: own + address, headers };
}

/**
 * @param {Response} made
 * @param {import("express").Request} request
 * @param {import("express").Response} response
 */
async function pass(made, request, response) {
  const headers = new Headers(made.headers);
  const body = await packed(request, Buffer.from(await made.arrayBuffer()), headers);
  response.status(made.status);
  for (const [name, value] of headers) response.append(name, value);
  response.end(body);
}
