import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { describe, expect, it } from "vitest";

type Handler = (event: object) => void;
const SHOP = "http://shop.example";

/** A browser's cache of pages, by address. */
function aCache(pages: Map<string, Response>) {
  const address = (asked: string | { url: string }) => {
    const { pathname, search } = new URL(typeof asked === "string" ? asked : asked.url, SHOP);
    return pathname + search;
  };
  return {
    match: async (asked: string | { url: string }) => pages.get(address(asked))?.clone(),
    put: async (asked: string, page: Response) => void pages.set(address(asked), page),
    delete: async (asked: string | { url: string }) => pages.delete(address(asked)),
    keys: async () => [...pages.keys()].map((path) => ({ url: SHOP + path })),
    addAll: async () => {},
  };
}

/** The service worker as a browser would run it, between a shop and its visitor. */
async function aDevice(shop: (path: string) => Response) {
  const kept = new Map<string, Response>();
  const cache = aCache(kept);
  const handlers = new Map<string, Handler>();
  const state = { online: true };
  const shown: Array<{ title: string; options: { body: string; data: { url: string } } }> = [];
  const opened: string[] = [];
  const self = {
    registration: {
      showNotification: async (title: string, options: (typeof shown)[number]["options"]) =>
        void shown.push({ title, options }),
    },
    clients: { openWindow: async (address: string) => void opened.push(address) },
    KEEP: { version: "1", files: [], banner: { vi: "Bản lưu lúc {{time}}", en: "A copy of {{time}}" } },
    addEventListener: (name: string, handler: Handler) => handlers.set(name, handler),
  };
  const desk = new Map<string, Response>();
  const caches = {
    open: async () => cache,
    match: async (path: string, { cacheName }: { cacheName: string }) =>
      cacheName === "desk" ? aCache(desk).match(path) : undefined,
    keys: async () => ["pages"],
  };
  const fetched = async ({ url }: { url: string }) => {
    if (!state.online) throw new TypeError("no network");
    return shop(new URL(url).pathname);
  };
  const globals = {
    self,
    caches,
    fetch: fetched,
    location: { origin: SHOP },
    URL,
    Headers,
    Request,
    Response,
    Date,
  };
  runInContext(await readFile(join(import.meta.dirname, "worker.js"), "utf8"), createContext(globals));
  return {
    kept,
    desk,
    shown,
    opened,
    /** Something comes from the push service. */
    async receives(text: string) {
      let shows: Promise<unknown> | undefined;
      handlers.get("push")?.({
        data: { json: () => JSON.parse(text) },
        waitUntil: (given: Promise<unknown>) => {
          shows = given;
        },
      });
      await shows;
    },
    taps() {
      const { data } = shown.at(-1)?.options ?? {};
      handlers.get("notificationclick")?.({ notification: { data, close() {} }, waitUntil() {} });
    },
    goOffline() {
      state.online = false;
    },
    /** Opens a page, and waits until the worker has done all it does for it. */
    async open(path: string): Promise<Response> {
      const waiting: Promise<unknown>[] = [];
      let answer: Promise<Response> | undefined;
      handlers.get("fetch")?.({
        request: { method: "GET", mode: "navigate", url: SHOP + path },
        respondWith: (given: Promise<Response>) => {
          answer = given;
        },
        waitUntil: (given: Promise<unknown>) => waiting.push(given),
      });
      const page = await answer;
      await Promise.all(waiting);
      if (!page) throw new Error(`nobody answered ${path}`);
      return page;
    },
  };
}

const page = (headers: Record<string, string>) =>
  new Response("<main><h1>Nước mắm</h1></main>", { headers: { "content-type": "text/html", ...headers } });

describe("the service worker", () => {
  it("keeps a public page that is the same for all, and shows it as a copy without a network", async () => {
    const device = await aDevice(() => page({ "x-for-all": "1" }));
    await device.open("/products/nuoc-mam");
    device.goOffline();
    const copy = await (await device.open("/products/nuoc-mam")).text();
    expect(copy).toContain("Bản lưu lúc");
    expect(copy).toContain("Nước mắm");
  });

  it("keeps no page that shows something of its visitor", async () => {
    const device = await aDevice(() => page({}));
    await device.open("/products/ruou-nep");
    await device.open("/");
    expect([...device.kept.keys()]).toEqual([]);
  });

  it.each([
    ["a page about one person", "/account", { "x-for-all": "1" }],
    ["what was searched for", "/search?q=ruou", { "x-for-all": "1" }],
    ["what no cache may store", "/products", { "x-for-all": "1", "cache-control": "private, no-store" }],
  ])("keeps neither %s", async (_which, path, headers) => {
    const device = await aDevice(() => page(headers));
    await device.open(path);
    expect([...device.kept.keys()]).toEqual([]);
  });

  it("shows no copy of a time when more was kept", async () => {
    const device = await aDevice(() => page({}));
    const day = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
    device.kept.set("/products", page({ "x-kept-day": day, "x-kept-at": new Date().toISOString() }));
    device.goOffline();
    expect((await device.open("/products")).type).toBe("error");
  });

  it("opens the desk without a network by the page that its script kept, and keeps no page of the desk itself", async () => {
    const device = await aDevice(() => page({ "cache-control": "private, no-store", "x-for-all": "1" }));
    await device.open("/desk/check-in?departure_id=dep_1");
    expect([...device.kept.keys()]).toEqual([]);
    device.desk.set("/en/desk/offline", new Response("shell"));
    device.goOffline();
    expect(await (await device.open("/en/desk/check-in?departure_id=dep_1")).text()).toBe("shell");
    expect((await device.open("/desk/check-in?departure_id=dep_1")).type).toBe("error");
  });
});

describe("an alert of the desk", () => {
  it("is shown as it was told, and leads to the order", async () => {
    const device = await aDevice(() => new Response(""));
    const url = `${SHOP}/en/desk/orders/order_1`;
    await device.receives(JSON.stringify({ title: "New order 12", body: "3 lines", url, tag: "mail_1" }));
    expect(device.shown).toMatchObject([{ title: "New order 12", options: { body: "3 lines" } }]);
    device.taps();
    expect(device.opened).toEqual(["/en/desk/orders/order_1"]);
  });

  it.each([JSON.stringify({ title: "!", url: "https://evil.example/" }), "not JSON", "null"])(
    "leads nowhere else, and is shown whatever came: %s",
    async (text) => {
      const device = await aDevice(() => new Response(""));
      await device.receives(text);
      expect(device.shown).toHaveLength(1);
      device.taps();
      expect(device.opened).toEqual(["/desk"]);
    },
  );
});
