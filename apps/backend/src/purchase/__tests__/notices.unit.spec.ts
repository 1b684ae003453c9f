import { noticesOf } from "../notices";
import type { Offer } from "../offers";

const line = { id: "line", title: "Nước mắm", quantity: 3, price_seen: 85_000 };
const offer = (now: { price?: number; available?: number | null; bar?: Offer["bar"] }) =>
  ({ price: 85_000, available: 10, bar: null, terms: { sale: { kind: "on_sale" } }, ...now }) as Offer;
const outOfSeason = {
  ...offer({ available: 0 }),
  terms: { sale: { kind: "out_of_season", back_in: 5 } },
} as Offer;

describe("What is told of a line in the basket", () => {
  it.each([
    ["nothing when all is as it was", offer({}), []],
    ["nothing when stock is not counted", offer({ available: null }), []],
    ["nothing when just enough is left", offer({ available: 3 }), []],
    ["that too few are left", offer({ available: 2 }), [["stock_short", 3, 2]]],
    ["that none is left", offer({ available: 0 }), [["sold_out", 3, 0]]],
    [
      "that something in a box cannot be sold",
      offer({ available: 0, bar: "off_sale" }),
      [["box_barred", 3, 0]],
    ],
    [
      "that a box is never in season as a whole",
      offer({ available: 0, bar: "no_season" }),
      [["box_no_season", 3, 0]],
    ],
    ["that it costs more", offer({ price: 90_000 }), [["price_changed", 85_000, 90_000]]],
    ["that it costs less", offer({ price: 80_000 }), [["price_changed", 85_000, 80_000]]],
    [
      "both",
      offer({ price: 1, available: 1 }),
      [
        ["stock_short", 3, 1],
        ["price_changed", 85_000, 1],
      ],
    ],
    ["that its season is over, and when it comes back", outOfSeason, [["out_of_season", undefined, 5]]],
    ["that it is no longer sold", undefined, [["no_longer_sold", undefined, undefined]]],
  ])("is %s", (_, now, told) => {
    expect(noticesOf(line, now).map(({ code, before, after }) => [code, before, after])).toEqual(told);
  });
});
