import type { DeskOrder } from "@market/store-contract";
import { describe, expect, it } from "vitest";
import { aBackend } from "~/testing/backend";

const backend = await aBackend();
const { askedQuote } = await import("./quote.server");

const acting = { id: "pdr_1", handle: "to", name: "Tổ", status: "approved", role: "staff" } as const;
const member = { token: "desk-token", expires_at: "2099-01-01T00:00:00Z", name: "Bình", acting };
const ORDER = {
  id: "order_1",
  may: { accept: false, ship: true, decline: true },
  books: ["ghn"],
  lines: [
    { id: "line_1", left: 3 },
    { id: "line_2", left: 1 },
  ],
} as unknown as DeskOrder;
const ask = (query: string, order = ORDER) =>
  askedQuote(new Request(`http://shop.example/desk/orders/order_1?${query}`), member, order);

describe("what a carrier would take", () => {
  it("is asked for the pieces and the weight of the page’s address, and only where it asks", async () => {
    const quote = { carrier: "ghn", fee: 22_000, expected_at: null, collect: 0, weight_g: 1_500, lines: [] };
    backend.answers({ "GET /producer/orders/order_1/quote": { body: { quote } } });
    expect(await ask("")).toEqual({ quote: null, refused: null });
    expect(await ask("carrier=ghn", { ...ORDER, books: [] })).toEqual({ quote: null, refused: null });
    expect(backend.asked()).toEqual([]);
    expect(await ask("carrier=ghn&quantity.line_1=2&quantity.line_2=0&weight_g=1500")).toEqual({
      quote,
      refused: null,
    });
    expect(backend.asked()).toHaveLength(1);
  });

  it.each([
    ["carrier=ghn&quantity.line_1=0&quantity.line_2=0", "nothing_chosen"],
    ["carrier=ghn&weight_g=a+lot", "weight"],
  ])("is not asked for %s", async (query, error) => {
    expect((await ask(query)).refused).toMatchObject({ form: "book", error });
    expect(backend.asked()).toEqual([]);
  });

  it.each([
    [409, { code: "carrier_away", message: "no" }, "carrier_away", null],
    [503, { code: "busy", message: "no" }, "carrier_away", null],
    [
      422,
      {
        code: "invalid_fields",
        message: "no",
        errors: [{ field: "route", code: "not_taken", values: { told: "Xa" } }],
      },
      "route",
      "Xa",
    ],
  ])("is told in words where it cannot be (%i)", async (status, body, error, told) => {
    backend.answers({ "GET /producer/orders/order_1/quote": { status, body } });
    expect((await ask("carrier=ghn&weight_g=900")).refused).toMatchObject({
      error,
      told,
      values: { weight_g: "900" },
    });
  });
});
