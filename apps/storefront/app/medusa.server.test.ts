import { createServer, type RequestListener, type Server } from "node:http";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";

/** Stands in for the backend at the network's edge; each test says how it answers. */
let answer: RequestListener = (_request, response) => response.end();
const backend: Server = createServer((request, response) => answer(request, response));
await new Promise<void>((resolve) => backend.listen(0, "127.0.0.1", resolve));
const address = backend.address();
vi.stubEnv("BACKEND_URL", `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`);
vi.stubEnv("PUBLISHABLE_KEY", "pk_test");
const { readListing, readProduct, readStore, StoreRefusal, writeStore } = await import("./medusa.server");

const says = (status: number, body: unknown): RequestListener => {
  return (_request, response) => {
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  };
};
const thrown = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: unknown) => error,
  );

beforeEach(() => {
  vi.spyOn(console, "error").mockImplementation(() => {});
});
afterAll(() => {
  backend.close();
});

describe("a page's data", () => {
  it("is asked for with the publishable key, lists as repeated parameters, names escaped", async () => {
    const asked: string[] = [];
    answer = (request, response) => {
      asked.push(`${request.url} ${request.headers["x-publishable-api-key"]}`);
      says(200, { ok: true })(request, response);
    };
    await readListing(new URLSearchParams("q=mắm&stars=4&stars=5"));
    await readProduct("a/b?c", "en");
    expect(asked).toEqual([
      "/store/listing?q=m%E1%BA%AFm&stars=4&stars=5 pk_test",
      "/store/listing/products/a%2Fb%3Fc?locale=en pk_test",
    ]);
  });

  it("names in English, for readers of English, whom nobody knows by name", async () => {
    answer = says(200, { producer: { name: "Chủ thể chưa rõ tên (phường An Lư cũ)" } });
    expect(await readStore("/store/x?a=1&locale=en")).toEqual({
      producer: { name: "Producer not known yet (former An Lư ward)" },
    });
    for (const path of ["/store/x?locale=vi", "/store/x", "/store/x?locale=eng"]) {
      expect(await readStore(path)).toEqual({
        producer: { name: "Chủ thể chưa rõ tên (phường An Lư cũ)" },
      });
    }
  });

  it.each<[number | undefined, number | null]>([
    [2, 2],
    [99, null],
    [undefined, null],
  ])("of what is not sold now names the group of its kind: %s is told as %s", async (given, group) => {
    const values = given && { group: given };
    answer = says(410, { type: "gone", message: "no", errors: [{ field: "handle", code: "x", values }] });
    const error = (await thrown(readStore("/store/x"))) as Response;
    expect([error.status, await error.json()]).toEqual([410, { group }]);
  });

  it.each([
    [401, 401],
    [404, 404],
    [429, 429],
    [400, 404],
    [500, 500],
    [503, 503],
  ])("answered %i becomes a page of status %i", async (given, shown) => {
    answer = says(given, { type: "x", message: "no" });
    const error = await thrown(readStore("/store/x"));
    expect(error).toBeInstanceOf(Response);
    expect((error as Response).status).toBe(shown);
  });

  it("from a backend that hangs up becomes a page of status 503", async () => {
    answer = (request) => request.socket.destroy();
    expect(((await thrown(readStore("/store/x"))) as Response).status).toBe(503);
  });
});

describe("a change", () => {
  it("that is refused tells the reason and the fields", async () => {
    const errors = [{ field: "contact.phone", code: "not_a_phone" }];
    answer = says(409, { type: "not_allowed", code: "total_changed", message: "The total changed.", errors });
    const error = await thrown(writeStore("POST", "/store/baskets/b/place", {}));
    expect(error).toBeInstanceOf(StoreRefusal);
    expect(error).toMatchObject({ status: 409, code: "total_changed", errors });
  });

  it("sends what it was given", async () => {
    let body = "";
    answer = async (request, response) => {
      for await (const part of request) body += part;
      says(200, {})(request, response);
    };
    await writeStore("POST", "/store/baskets/b/lines", { variant_id: "v", quantity: 2 });
    expect(JSON.parse(body)).toEqual({ variant_id: "v", quantity: 2 });
  });

  it("that breaks the backend is no refusal", async () => {
    answer = says(500, { type: "unknown", message: "boom" });
    expect(((await thrown(writeStore("POST", "/store/x", {}))) as Response).status).toBe(503);
  });
});
