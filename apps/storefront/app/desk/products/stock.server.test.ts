import { describe, expect, it } from "vitest";
import { aBackend, aForm } from "~/testing/backend";

const backend = await aBackend();
const { writeDeskCookie } = await import("../desk-cookie.server");
const { saveStock, turnSale } = await import("./stock.server");

const member = { token: "desk-token", expires_at: "2099-01-01T00:00:00Z", name: "Bình", acting: null };
const cookies = [await writeDeskCookie(member)];
const API = "/producer/products";
const request = (path = "/desk/products/prod_1") => aForm(path, {}, { cookies });
const product = { id: "prod_1", version: "v2" };

function form(fields: Record<string, string>): FormData {
  const made = new FormData();
  for (const [name, value] of Object.entries(fields)) made.append(name, value);
  return made;
}

describe("price and stock in their place", () => {
  const fields = {
    product_id: "prod_1",
    variant: "v1",
    "v1.price": "90.000",
    "v1.price_was": "85000",
    "v1.stock": "7",
    "v1.stock_was": "10",
  };
  const PRICED = `POST ${API}/prod_1/stock-and-price`;

  it("are sent with what the form showed, and the page comes again where it was", async () => {
    backend.answers({ [PRICED]: { body: { product } } });
    const answer = (await saveStock(request("/en/desk/products?page=2"), form(fields))) as Response;
    expect([answer.status, answer.headers.get("Location")]).toEqual([303, "/en/desk/products?page=2"]);
    expect(backend.asked()[0]?.body).toEqual({
      variants: [{ id: "v1", price: 90_000, price_was: 85_000, stock: 7, stock_was: 10 }],
    });
  });

  it("come again with what was typed where they cannot be taken", async () => {
    const typo = await saveStock(request(), form({ ...fields, "v1.price": "rẻ" }));
    expect(typo).toMatchObject({
      data: {
        stock: { values: { "v1.price": "rẻ" }, faults: [{ field: "v1.price", code: "not_a_number" }] },
      },
    });
    const errors = [{ field: "variants.0.stock", code: "fewer_than_ordered", values: { taken: 8 } }];
    backend.answers({ [PRICED]: { status: 422, body: { code: "invalid_fields", message: "no", errors } } });
    expect(await saveStock(request(), form(fields))).toMatchObject({
      data: { stock: { product_id: "prod_1", faults: [{ field: "v1.stock", code: "fewer_than_ordered" }] } },
    });
  });

  it("goods go off sale and on again", async () => {
    backend.answers({ [`POST ${API}/prod_1/on-sale`]: { body: { product } } });
    const answer = await turnSale(request(), "prod_1", form({ intent: "take-off-sale" }));
    expect(answer.status).toBe(303);
    expect(backend.asked()[0]?.body).toEqual({ on_sale: false });
  });
});
