import type { Basket, BasketPart } from "@market/store-contract";
import { describe, expect, it } from "vitest";
import { chosenOption, totalsOf } from "./totals";

const part = (id: string, subtotal: number): BasketPart => ({
  producer: { id, handle: id, name: id },
  lines: [],
  subtotal,
  discount: 0,
  delivery_options: [
    {
      id: `${id}-parcel`,
      kind: "parcel",
      name: "Giao tận nơi",
      amount: 30_000,
      discount: 0,
      pickup_address: null,
    },
    {
      id: `${id}-pickup`,
      kind: "pickup",
      name: "Nhận tại nơi",
      amount: 0,
      discount: 0,
      pickup_address: "Cát Hải",
    },
  ],
});

const basket = (...parts: BasketPart[]): Basket => ({
  id: "bsk_1",
  parts,
  item_count: parts.length,
  subtotal: parts.reduce((sum, one) => sum + one.subtotal, 0),
  discount: parts.reduce((sum, one) => sum + one.discount, 0),
  discounts: [],
  idle_codes: [],
  claimed: false,
  notices: [],
  purchase_id: null,
});

describe("what a checkout comes to", () => {
  const two = basket(part("a", 100_000), part("b", 250_000));

  it("counts one delivery for each producer", () => {
    expect(totalsOf(two, {})).toMatchObject({ goods: 350_000, delivery: 60_000, total: 410_000 });
  });

  it("follows the choice of each producer's delivery", () => {
    const totals = totalsOf(two, { a: "a-pickup", b: "b-parcel" });
    expect(totals).toMatchObject({ delivery: 30_000, total: 380_000, needsAddress: true });
    expect(totals.parts.map(({ total }) => total)).toEqual([100_000, 280_000]);
  });

  it("takes discounts off the goods, and off the delivery that is chosen", () => {
    const cheaper = { ...part("a", 100_000), discount: 10_000 };
    const [parcel, pickup] = cheaper.delivery_options;
    if (!parcel || !pickup) throw new Error("nothing is delivered");
    const reduced = basket({ ...cheaper, delivery_options: [{ ...parcel, discount: 30_000 }, pickup] });
    expect(totalsOf(reduced, {})).toMatchObject({
      goods: 100_000,
      discount: 10_000,
      delivery: 0,
      total: 90_000,
    });
  });

  it("needs no address when everything is collected", () => {
    expect(totalsOf(two, { a: "a-pickup", b: "b-pickup" }).needsAddress).toBe(false);
  });

  it("takes the first option where another producer's was sent", () => {
    expect(chosenOption(part("a", 1), { a: "b-pickup" })?.id).toBe("a-parcel");
  });

  it("leaves out a delivery that nobody offers", () => {
    const none = basket({ ...part("a", 90_000), delivery_options: [] });
    expect(totalsOf(none, {})).toMatchObject({ delivery: 0, total: 90_000, needsAddress: true });
  });
});
