import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Counting } from "./counting.mjs";

const BROWSER = "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/126.0 Mobile Safari/537.36";
/** Half past midnight in Vietnam. */
const NOW = { now: () => new Date("2026-11-28T17:30:00Z") };
const DAY = "2026-11-29";

let servers: Server[];
const listening = async (server: Server) => {
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};
beforeEach(() => {
  servers = [];
});
afterEach(async () => {
  for (const server of servers) {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
});

/** A shop whose pages are all there but for one, and the backend that it tells. */
async function aShop({ status = 200 } = {}) {
  const told: Array<{ secret: string; views: object[]; searches: object[] }> = [];
  const answer = { status };
  const backend = await listening(
    createServer((request, response) => {
      let text = "";
      request.on("data", (piece) => {
        text += piece;
      });
      request.on("end", () => {
        if (answer.status === 200)
          told.push({ secret: String(request.headers["x-counts-secret"]), ...JSON.parse(text) });
        response.writeHead(answer.status).end("{}");
      });
    }),
  );
  const counting = new Counting({ backendUrl: backend, secret: "s3cret", now: NOW });
  const app = express();
  app.use(counting.middleware);
  app.get("/products/gone", (_request, response) => void response.status(404).end());
  app.get("/products/same", (_request, response) => void response.status(304).end());
  app.all("*", (_request, response) => void response.send("a page"));
  const shop = await listening(createServer(app));
  const visits = async (path: string, headers: Record<string, string> = {}, method = "GET") => {
    const answered = await fetch(shop + path, { method, headers: { "user-agent": BROWSER, ...headers } });
    await answered.arrayBuffer();
  };
  return { shop, counting, told, answer, visits };
}

describe("looks at product pages", () => {
  it("are added up by day and product, in either language, and told at once", async () => {
    const { counting, told, visits } = await aShop();
    await visits("/products/nuoc-mam");
    await visits("/en/products/nuoc-mam?utm_source=x");
    await visits("/experiences/cheo-thuyen");
    await visits("/products/same");
    await counting.tell();
    await counting.tell();
    expect(told).toEqual([
      {
        secret: "s3cret",
        views: [
          { day: DAY, handle: "nuoc-mam", times: 2 },
          { day: DAY, handle: "cheo-thuyen", times: 1 },
          { day: DAY, handle: "same", times: 1 },
        ],
        searches: [],
      },
    ]);
  });

  it.each([
    ["a robot's", "/products/nuoc-mam", { "user-agent": "Mozilla/5.0 (compatible; Googlebot/2.1)" }],
    ["one of nobody", "/products/nuoc-mam", { "user-agent": "" }],
    ["a prefetch", "/products/nuoc-mam", { "sec-purpose": "prefetch;prerender" }],
    ["a script's", "/products/nuoc-mam", { "sec-fetch-dest": "empty" }],
    ["of a page that is not there", "/products/gone", {}],
    ["of another page", "/products/nuoc-mam/reviews", {}],
    ["of a list", "/products", {}],
  ])("%s is none", async (_, path, headers) => {
    const { counting, told, visits } = await aShop();
    await visits(path, headers as unknown as Record<string, string>);
    await visits("/products/nuoc-mam", {}, "POST");
    await counting.tell();
    expect(told).toEqual([]);
  });

  it("are kept while the backend is away, and told when it is back", async () => {
    const { counting, told, answer, visits } = await aShop({ status: 503 });
    await visits("/products/nuoc-mam");
    await counting.tell();
    await visits("/products/nuoc-mam");
    answer.status = 200;
    await counting.tell();
    expect(told.map(({ views }) => views)).toEqual([[{ day: DAY, handle: "nuoc-mam", times: 2 }]]);
  });
});

describe("a search that led to a product", () => {
  it("is its words, folded, from the shop's own results alone", async () => {
    const { shop, counting, told, visits } = await aShop();
    const from = (address: string) => visits("/products/nuoc-mam", { referer: address });
    await from(`${shop}/search?q=N%C6%B0%E1%BB%9Bc%20%20M%E1%BA%AFm&page=2`);
    await from(`${shop}/en/products?q=nuoc+mam`);
    await from(`${shop}/search?q=x`);
    await from(`${shop}/orders/purch_1?q=secret`);
    await from("https://elsewhere.example/search?q=fish");
    await from("not an address");
    await counting.tell();
    expect(told[0]?.searches).toEqual([{ day: DAY, handle: "nuoc-mam", term: "nuoc mam", times: 2 }]);
  });
});
