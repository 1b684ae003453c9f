import { cashBar, cashFault } from "../may-pay-cash";
import { cashLimit, cashRefusals } from "../settings";

describe("Cash for a producer's part", () => {
  it("is not taken for a visit that forbid it, whatever it comes to", () => {
    expect(cashBar({ goods_total: 1, prepaid_only: ["Tham quan"] })).toEqual({
      code: "cash_not_for_visit",
      title: "Tham quan",
    });
  });

  it("is taken up to its limit, and without one always", () => {
    expect(cashBar({ goods_total: 5_000_000, prepaid_only: [] })).toBeNull();
    expect(cashBar({ goods_total: 5_000_001, prepaid_only: [] })).toEqual({
      code: "cash_over_limit",
      max: 5_000_000,
    });
    expect(cashBar({ goods_total: 99_000_000, prepaid_only: [] }, 0)).toBeNull();
  });

  it("is refused in the field where it was chosen, with what a sentence about it names", () => {
    expect(cashFault("Nước mắm Cát Hải", { code: "cash_over_limit", max: 7 })).toEqual({
      field: "payment",
      code: "cash_over_limit",
      values: { producer: "Nước mắm Cát Hải", max: 7 },
    });
  });

  it.each([
    [undefined, 5_000_000],
    ["", 5_000_000],
    ["no", 5_000_000],
    ["-3", 5_000_000],
    ["0", 0],
    ["250000", 250_000],
  ])("has its limit read from %o as %d", (given, limit) => {
    expect(cashLimit(given)).toBe(limit);
  });

  it("counts two refused parcels unless told otherwise", () => {
    expect([cashRefusals(undefined), cashRefusals("0"), cashRefusals("5")]).toEqual([2, 0, 5]);
  });
});
