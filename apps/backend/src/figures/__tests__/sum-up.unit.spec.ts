import { addDays } from "@market/ocop";
import type { FiguresRow } from "@market/store-contract";
import fc from "fast-check";
import { type SoldRow, sumUp } from "../sum-up";

const DAYS = { from: "2026-11-01", to: "2026-11-10" };
const NOBODY = { orders: [], buyers: 0, repeat_buyers: 0 };

const sold = (given: Partial<SoldRow>): SoldRow => ({
  day: "2026-11-02",
  kind: "product",
  product_id: "prod_1",
  title: "Mắm",
  amount: 85_000,
  pieces: 1,
  ...given,
});

describe("figures of some days", () => {
  it("name every day, also those on which nothing was sold", () => {
    const orders = [{ day: "2026-11-02", orders: 2 }];
    const { days } = sumUp({ from: "2026-11-01", to: "2026-11-03" }, [sold({})], { ...NOBODY, orders });
    expect(days).toEqual([
      { day: "2026-11-01", orders: 0, amount: 0 },
      { day: "2026-11-02", orders: 2, amount: 85_000 },
      { day: "2026-11-03", orders: 0, amount: 0 },
    ]);
  });

  it("put the largest product first, delivery and other refunds last, and leave out what comes to nothing", () => {
    const rows = [
      sold({ kind: "other", product_id: null, title: null, amount: -5, pieces: 0 }),
      sold({ kind: "delivery", product_id: null, title: null, amount: 30_000, pieces: 0 }),
      sold({ product_id: "prod_2", title: "Bánh", amount: 1, pieces: 1 }),
      sold({}),
    ];
    const named = ({ products }: { products: FiguresRow[] }) =>
      products.map(({ kind, title }) => title || kind);
    expect(named(sumUp(DAYS, rows, NOBODY))).toEqual(["Mắm", "Bánh", "delivery", "other"]);
    const back = sold({ kind: "other", product_id: null, title: null, amount: 5, pieces: 0 });
    expect(named(sumUp(DAYS, [...rows, back], NOBODY))).toEqual(["Mắm", "Bánh", "delivery"]);
  });

  it("add up to the same by day and by product, whatever was sold and given back", () => {
    const row = fc.record({
      day: fc.nat(9).map((after) => addDays(DAYS.from, after)),
      kind: fc.constantFrom("product" as const, "delivery" as const, "other" as const),
      product_id: fc.constantFrom("prod_1", "prod_2", null),
      title: fc.constantFrom("Mắm", "Bánh", null),
      amount: fc.integer({ min: -1_000_000, max: 10_000_000 }),
      pieces: fc.nat(9),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
        const { days, products, total } = sumUp(DAYS, rows, NOBODY);
        const sum = (list: Array<{ amount: number }>) => list.reduce((all, { amount }) => all + amount, 0);
        expect([sum(days), sum(products)]).toEqual([total, total]);
      }),
    );
  });
});
