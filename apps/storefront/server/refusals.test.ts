import type { Server } from "node:http";
import express from "express";
import { afterEach, describe, expect, it } from "vitest";
import { bodyLimit, originCheck, rateLimits } from "./refusals.mjs";

const running: Server[] = [];
afterEach(() => {
  for (const server of running.splice(0)) server.close();
});

/** A server that answers with what would have run: the method and the path. */
async function aServer(perMinute = 1000): Promise<string> {
  const rate = { windowMs: 60_000, limit: perMinute };
  const app = express();
  app.use(
    originCheck(null),
    bodyLimit(1024),
    ...rateLimits({ search: rate, suggest: rate, order: rate, account: rate }),
  );
  app.all("*", (request, response) => {
    const tooMany = request.get("x-too-many") ? ", too many" : "";
    response.send(`${request.method} ${request.originalUrl}${tooMany}`);
  });
  const server = app.listen(0);
  running.push(server);
  await new Promise((resolve) => server.once("listening", resolve));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
}

const said = async (address: string, init?: RequestInit) => (await fetch(address, init)).text();
const post = (headers: Record<string, string> = {}, body = "a=b"): RequestInit => ({
  method: "POST",
  headers,
  body,
});

describe("before any page runs", () => {
  it("a form of this shop goes through, one of another site does not", async () => {
    const shop = await aServer();
    expect(await said(`${shop}/cart`, post({ origin: shop }))).toBe("POST /cart");
    expect(await said(`${shop}/cart`, post({ origin: "https://evil.example" }))).toBe("GET /refused/403");
    expect(await said(`${shop}/en/cart`, post({ origin: "null" }))).toBe("GET /en/refused/403");
  });

  it("reading needs no origin", async () => {
    const shop = await aServer();
    expect(await said(`${shop}/cart`, { headers: { origin: "https://evil.example" } })).toBe("GET /cart");
  });

  it("a form that is too large is refused", async () => {
    const shop = await aServer();
    expect(await said(`${shop}/checkout`, post({ origin: shop }, "x".repeat(1025)))).toBe("GET /refused/413");
    expect(await said(`${shop}/checkout`, post({ origin: shop }, "x".repeat(1024)))).toBe("POST /checkout");
  });

  it("a form that brings pictures may be larger, and no other of its name", async () => {
    const shop = await aServer();
    const large = post({ origin: shop }, "x".repeat(2_000));
    expect(await said(`${shop}/en/reviews/pur_1/line_1`, large)).toBe("POST /en/reviews/pur_1/line_1");
    expect(await said(`${shop}/reviews/pur_1`, large)).toBe("GET /refused/413");
    expect(await said(`${shop}/desk/join/papp_1`, large)).toBe("POST /desk/join/papp_1");
    expect(await said(`${shop}/desk/join/confirm`, large)).toBe("GET /refused/413");
  });

  it("a form of unknown length is refused", async () => {
    const shop = await aServer();
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode("a=b"));
        controller.close();
      },
    });
    const init = { method: "POST", headers: { origin: shop }, body, duplex: "half" };
    expect(await said(`${shop}/checkout`, init as RequestInit)).toBe("GET /refused/413");
  });

  it.each([
    "/search?q=a",
    "/products?stars=5",
    "/en/search",
    "/products.data",
    "/experiences",
    "/groups/thuc-pham",
    "/en/groups/thuc-pham.data",
    "/SEARCH?q=a",
    "/%73earch?q=a",
    "/%65N/Pr%6Fducts/",
    "//search?q=a",
  ])("%s is counted", async (path) => {
    const shop = await aServer(2);
    const answers = [];
    for (let time = 0; time < 3; time += 1) answers.push(await said(shop + path));
    expect(answers[1]).toBe(`GET ${path}`);
    expect(answers[2]).toMatch(/^GET (\/en)?\/refused\/429$/);
  });

  it("counts an address by every spelling of it together", async () => {
    const shop = await aServer(2);
    const answers = [];
    for (const path of ["/search?q=a", "/%73earch?q=a", "/Search?q=a"]) answers.push(await said(shop + path));
    expect(answers[2]).toBe("GET /refused/429");
  });

  it("an address that nobody can decode is refused, and breaks nothing", async () => {
    const shop = await aServer();
    expect((await fetch(`${shop}/search%`)).status).toBe(400);
    expect(await said(`${shop}/search?q=a`)).toBe("GET /search?q=a");
  });

  it("a product's page and the home page are not", async () => {
    const shop = await aServer(1);
    for (const path of ["/", "/", "/products/ruoi", "/products/ruoi"])
      expect(await said(shop + path)).toBe(`GET ${path}`);
  });

  it.each([
    "/checkout",
    "/en/checkout",
    "/complaints",
    "/cart",
    "/experiences/bees",
    "/orders/find",
    "/en/Orders/fin%64",
    "/account/sign-in",
    "/en/account/sign-up",
    "/account/code",
  ])("%s sent too often comes again, with what was typed and without being done", async (path) => {
    const shop = await aServer(1);
    const send = (headers = {}) => said(shop + path, post({ origin: shop, ...headers }));
    expect(await send({ "x-too-many": "60" })).toBe(`POST ${path}`);
    expect(await send()).toBe(`POST ${path}, too many`);
  });

  it("placing orders is counted, looking at the checkout is not", async () => {
    const shop = await aServer(1);
    const change = () => said(`${shop}/orders/purch_1`, post({ origin: shop }));
    expect([await change(), await change()]).toEqual(["POST /orders/purch_1", "GET /refused/429"]);
    expect([await said(`${shop}/checkout`), await said(`${shop}/checkout`)]).toEqual([
      "GET /checkout",
      "GET /checkout",
    ]);
  });
});
