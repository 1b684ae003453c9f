import { createServer } from "node:http";
import type { Basket, BasketAnswer } from "@market/store-contract";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";

/** Stands in for the backend: notes what it was asked, and answers what a test says. */
let asked: Array<[method: string, path: string, body: unknown]> = [];
let refusal: { status: number; code: string; values?: object } | null = null;
const basket = { id: "bsk_new", item_count: 2, parts: [] } as unknown as Basket;
const backend = createServer((request, response) => {
  let body = "";
  request.on("data", (part) => {
    body += part;
  });
  request.on("end", () => {
    const path = request.url?.split("?")[0] ?? "";
    asked.push([request.method ?? "", path, body ? JSON.parse(body) : null]);
    const refused = path.endsWith("/take") ? refusal : null;
    const answer: BasketAnswer | object = refused
      ? {
          type: "conflict",
          code: refused.code,
          message: "no",
          errors: [{ field: "tickets", code: refused.code, values: refused.values }],
        }
      : { basket };
    response
      .writeHead(refused?.status ?? 200, { "content-type": "application/json" })
      .end(JSON.stringify(answer));
  });
});
await new Promise<void>((resolve) => backend.listen(0, "127.0.0.1", resolve));
const address = backend.address();
vi.stubEnv("BACKEND_URL", `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`);
vi.stubEnv("PUBLISHABLE_KEY", "pk_test");
const { answerOffer } = await import("./answer.server");

const TOKEN = "v1.wait_1.mac";
async function answers(fields: Record<string, string>, path = `/waiting/${TOKEN}`) {
  const body = new URLSearchParams(fields);
  const response = await answerOffer(
    new Request(`http://shop${path}`, { method: "POST", body }),
    TOKEN,
  ).catch((error: unknown) => {
    if (error instanceof Response) return error;
    throw error;
  });
  return { status: response.status, to: response.headers.get("location") };
}

beforeEach(() => {
  asked = [];
  refusal = null;
  vi.spyOn(console, "error").mockImplementation(() => {});
});
afterAll(() => {
  backend.close();
});

describe("what is offered to somebody who waits", () => {
  it("goes into a basket of theirs, with the tickets that were chosen, and on to it", async () => {
    const sent = { intent: "take", "ticket.var_adult": "2", "ticket.var_child": "0" };
    expect(await answers(sent)).toEqual({ status: 303, to: "/cart" });
    expect(asked).toEqual([
      ["POST", "/store/baskets", {}],
      [
        "POST",
        `/store/waiting/${TOKEN}/take`,
        { basket_id: "bsk_new", tickets: [{ variant_id: "var_adult", quantity: 2 }] },
      ],
    ]);
  });

  it.each([
    [{ status: 409, code: "offer_over" }],
    [{ status: 422, code: "offer_too_small", values: { max: 2 } }],
    [{ status: 422, code: "adult_missing" }],
  ])("comes again with the tickets that were chosen where it is refused: %j", async (why) => {
    refusal = why;
    const { status, to } = await answers({ intent: "take", "ticket.var_adult": "3" }, `/en/waiting/${TOKEN}`);
    expect(status).toBe(303);
    expect(to).toBe(`/en/waiting/${TOKEN}?ticket=var_adult%3A3`);
  });

  it("is given up by leaving the list, which leads back to the visit", async () => {
    expect(await answers({ intent: "leave", handle: "bees" })).toEqual({
      status: 303,
      to: "/experiences/bees",
    });
    expect(asked).toEqual([["DELETE", `/store/waiting/${TOKEN}`, null]]);
    expect((await answers({ intent: "leave", handle: "//evil.example" })).to).toBe("/experiences");
  });
});
