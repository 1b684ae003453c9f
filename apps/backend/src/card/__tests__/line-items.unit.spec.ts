import { lineItems } from "../line-items";

describe("the lines on Stripe's page", () => {
  it("name each producer with what its order comes to, and are the sum to the đồng", () => {
    const lines = lineItems([
      { producer: "Nước mắm Cát Hải", amount: 115_000 },
      { producer: "Bánh đa Kinh Giao", amount: 63_333 },
      { producer: "Múa rối nước", amount: 0 },
    ]);
    expect(lines.map(({ price_data }) => price_data?.product_data?.name)).toEqual([
      "Nước mắm Cát Hải",
      "Bánh đa Kinh Giao",
    ]);
    const sum = lines.reduce(
      (total, { price_data, quantity }) => total + (price_data?.unit_amount ?? 0) * (quantity ?? 0),
      0,
    );
    expect(sum).toBe(178_333);
  });

  it("count whole đồng, for Stripe's đồng has no hundredth part: 85.000 ₫ are 85000, not 8500000", () => {
    const [line] = lineItems([{ producer: "Cát Hải", amount: 85_000 }]);
    expect(line?.price_data).toMatchObject({ currency: "vnd", unit_amount: 85_000 });
    expect(() => lineItems([{ producer: "Cát Hải", amount: 3_333.3 }])).toThrow("no whole amount");
  });
});
