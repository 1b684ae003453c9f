import type { Server } from "node:http";
import { get } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import express from "express";
import { afterEach, describe, expect, it } from "vitest";
import { packed } from "./packing.mjs";

const running: Server[] = [];
afterEach(() => {
  for (const server of running.splice(0)) server.close();
});

const PAGE = "Nước mắm Cát Hải ".repeat(200);

/** What is sent of a page to who takes these encodings, as it goes over the wire. */
async function sent(accepts: string | undefined, page = PAGE) {
  const app = express();
  app.get("/", async (request, response) => {
    const headers = new Headers({ Vary: "Cookie" });
    const body = await packed(request, Buffer.from(page), headers);
    for (const [name, value] of headers) response.append(name, value);
    response.end(body);
  });
  const server = app.listen(0);
  running.push(server);
  await new Promise((resolve) => server.once("listening", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return new Promise<{ encoding: string | undefined; vary: string | undefined; body: Buffer }>((resolve) => {
    get({ port, headers: accepts ? { "accept-encoding": accepts } : {} }, async (response) => {
      const body = Buffer.concat(await response.toArray());
      resolve({ encoding: response.headers["content-encoding"], vary: response.headers.vary, body });
    });
  });
}

describe("a page on its way", () => {
  it.each([
    ["gzip, deflate, br", "br", brotliDecompressSync],
    ["gzip", "gzip", gunzipSync],
    ["br;q=0, gzip", "gzip", gunzipSync],
  ] as const)("is packed as %s allows: %s", async (accepts, encoding, opens) => {
    const { body, ...told } = await sent(accepts);
    expect(told).toEqual({ encoding, vary: "Cookie, Accept-Encoding" });
    expect(opens(body).toString()).toBe(PAGE);
    expect(body.length).toBeLessThan(200);
  });

  it.each([undefined, "identity", "zstd"])("goes plain to who takes %s", async (accepts) => {
    const { body, encoding, vary } = await sent(accepts);
    expect([encoding, vary, body.toString()]).toEqual([undefined, "Cookie, Accept-Encoding", PAGE]);
  });

  it("goes plain where packing is not worth it", async () => {
    const { body, encoding } = await sent("br", "Không có gì");
    expect([encoding, body.toString()]).toEqual([undefined, "Không có gì"]);
  });
});
