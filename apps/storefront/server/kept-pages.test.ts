import type { Server } from "node:http";
import express from "express";
import { afterEach, describe, expect, it } from "vitest";
import { shownCookies } from "../app/public-cookies.server";
import { fromKept } from "./from-kept.mjs";
import { KeptPages } from "./kept-pages.mjs";

const running: Server[] = [];
afterEach(() => {
  for (const server of running.splice(0)) server.close();
});

/** A shop whose pages say how often they were made, and what they were made of. */
async function aShop({
  page = () => new Response() as Response | undefined,
  seconds = 60,
  bytes = 1e6,
} = {}) {
  const state = { made: 0, connected: true, now: "2026-11-24T16:59:59.999Z" };
  const pages = new KeptPages({ bytes, seconds, trusted: () => state.connected });
  const app = express();
  const render = async (request: Request) => {
    state.made++;
    const text = `made ${state.made}: ${new URL(request.url).pathname} ${request.headers.get("cookie") ?? ""}`;
    const special = page();
    return special?.headers.has("x-special")
      ? special
      : new Response(text.padEnd(2_000), { headers: { "Content-Type": "text/html; charset=utf-8" } });
  };
  const basketCount = async (cookie: string) => Number(/basket=signed-(\d+)/.exec(cookie)?.[1] ?? 0);
  app.use(
    fromKept({
      pages,
      render,
      basketCount,
      shownCookies,
      origin: null,
      now: { now: () => new Date(state.now) },
    }),
  );
  app.all("*", (_request, response) => {
    response.send("not kept");
  });
  const server = app.listen(0);
  running.push(server);
  await new Promise((resolve) => server.once("listening", resolve));
  const address = server.address();
  const at = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
  const read = async (path: string, init?: RequestInit) => (await fetch(at + path, init)).text();
  return { at, state, pages, read };
}

const withCookie = (cookie: string) => ({ headers: { cookie } });

describe("a page that is the same for everyone", () => {
  it("is made once, however its parameters are ordered and its body packed", async () => {
    const { state, read } = await aShop();
    const first = await read("/products?stars=4&q=mam");
    expect(await read("/products?q=mam&stars=4&sort=", { headers: { "accept-encoding": "gzip" } })).toBe(
      first,
    );
    expect(await read("/products?q=mam&stars=4", { headers: { "accept-encoding": "identity" } })).toBe(first);
    expect(state.made).toBe(1);
  });

  it("is made once for all who ask while it is made", async () => {
    const { state, read } = await aShop();
    await Promise.all(Array.from({ length: 10 }, () => read("/products")));
    expect(state.made).toBe(1);
  });

  it("is not sent again to a browser that has it", async () => {
    const { at } = await aShop();
    const etag = (await fetch(`${at}/`)).headers.get("etag") ?? "";
    expect(
      (await fetch(`${at}/`, { headers: { "if-none-match": etag, "cache-control": "max-age=0" } })).status,
    ).toBe(304);
  });

  it("is made anew after a change, also when it was begun before it", async () => {
    const { state, pages, read } = await aShop();
    await read("/");
    pages.empty();
    const begun = read("/");
    while (state.made < 2) await new Promise((resolve) => setTimeout(resolve, 1));
    pages.empty();
    await begun;
    expect(await read("/")).toContain("made 3");
  });

  it("is made anew at midnight in Vietnam, when certificates end", async () => {
    const { state, read } = await aShop();
    const before = await read("/products");
    state.now = "2026-11-24T17:00:00.000Z";
    expect(await read("/products")).not.toBe(before);
    expect(state.made).toBe(2);
  });

  it("is kept by nobody while changes are not heard", async () => {
    const { state, read } = await aShop();
    await read("/");
    state.connected = false;
    expect(await read("/")).toBe("not kept");
    state.connected = true;
    expect(await read("/")).toContain("made 1");
  });

  it("takes no more memory than it may", async () => {
    const { pages, read } = await aShop({ bytes: 3_000 });
    for (let n = 1; n <= 50; n++) await read(`/products?page=${n}`);
    expect(pages.bytes).toBeGreaterThan(0);
    expect(pages.bytes).toBeLessThanOrEqual(3_000);
  });
});

describe("a visitor's own things", () => {
  it("are never in a page for others: the number in the basket has its own page", async () => {
    const { state, read } = await aShop();
    const anonymous = await read("/products");
    const three = await read("/products", withCookie("basket=signed-3; purchases=x; typed=y"));
    expect(three).toContain("basket=signed-3");
    expect(await read("/products")).toBe(anonymous);
    expect(await read("/products", withCookie("basket=signed-3"))).toBe(three);
    expect(state.made).toBe(2);
  });

  it("a forged basket is no basket", async () => {
    const { read } = await aShop();
    const anonymous = await read("/products");
    expect(await read("/products", withCookie("basket=forged-3"))).toBe(anonymous);
  });

  it("are not on a page that is kept: it is made without the cookies that it shows nothing of", async () => {
    const { state, read } = await aShop();
    const anonymous = await read("/products");
    expect(await read("/products", withCookie("account=x; desk=y; _ga=1"))).toBe(anonymous);
    expect(state.made).toBe(1);
    const other = await read("/search?q=mam", withCookie("account=x"));
    expect(other).not.toContain("account");
  });

  it.each(["wishes=1", "toast=x; basket=signed-1", "adult=1"])(
    "with %s every page is made for its visitor",
    async (cookie) => {
      const { state, read } = await aShop();
      expect(await read("/products", withCookie(cookie))).toBe("not kept");
      expect(state.made).toBe(0);
    },
  );

  it.each([
    ["a cookie", () => new Response("x", { headers: { "x-special": "1", "Set-Cookie": "a=b" } })],
    ["an error", () => new Response("x", { status: 503, headers: { "x-special": "1" } })],
    ["no-store", () => new Response("x", { headers: { "x-special": "1", "Cache-Control": "no-store" } })],
  ])("an answer with %s is passed on and not kept", async (_what, page) => {
    const { state, read } = await aShop({ page });
    expect(await read("/products")).toBe("x");
    expect(await read("/products")).toBe("x");
    expect(state.made).toBe(2);
  });

  it("what is posted is not answered from here", async () => {
    const { read } = await aShop();
    expect(await read("/products", { method: "POST" })).toBe("not kept");
  });
});
