import fc from "fast-check";

const wanted = fc.record({
  sauces: fc.integer({ min: 0, max: 5 }),
  cakes: fc.integer({ min: 0, max: 3 }),
  places: fc.integer({ min: 0, max: 3 }),
  discount: fc.boolean(),
});
const deed = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant("pay" as const),
      amount: fc.constantFrom(1, 12_345, 100_000, 9_999_999),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant("decline" as const), pieces: fc.integer({ min: 1, max: 3 }) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("refund" as const),
      amount: fc.constantFrom(1, 7_777, 50_000, 9_999_999),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant("credit" as const), amount: fc.constantFrom(1, 3_333) }),
  },
  {
    // One number with one amount is one transfer: told twice at once, or again in a later round.
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant("bank tells" as const),
      number: fc.integer({ min: 1, max: 2 }),
      share: fc.constantFrom(0.4, 1, 1.5),
      times: fc.integer({ min: 1, max: 3 }),
      /** The process stops once the money is on its order, before it is written down that it is. */
      stops: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.constant({ do: "cancel visit" as const }) },
  { weight: 1, arbitrary: fc.constant({ do: "buyer cancels" as const }) },
  { weight: 1, arbitrary: fc.constant({ do: "office cancels" as const }) },
  { weight: 3, arbitrary: fc.constant({ do: "post" as const }) },
  { weight: 1, arbitrary: fc.constant({ do: "post, and stop half-way" as const }) },
);
export type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never;
export const life = fc.record({
  wanted,
  payment: fc.constantFrom("cash_on_delivery" as const, "vietqr" as const, "prepaid" as const),
  rounds: fc.array(fc.array(deed, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 5 }),
});
export type Life = typeof life extends fc.Arbitrary<infer T> ? T : never;

/** Chance seldom comes by. */
export const PAID_AND_ALL_GIVEN_BACK: Life = {
  wanted: { sauces: 3, cakes: 2, places: 2, discount: true },
  payment: "prepaid",
  rounds: [
    [{ do: "post" }],
    [{ do: "cancel visit" }],
    [{ do: "decline", pieces: 3 }],
    [{ do: "refund", amount: 9_999_999 }],
  ],
};
export const CANCELLED_AFTER_A_PART_WAS_PAID: Life = {
  wanted: { sauces: 1, cakes: 1, places: 1, discount: false },
  payment: "cash_on_delivery",
  rounds: [
    [{ do: "pay", amount: 12_345 }],
    [{ do: "post" }, { do: "office cancels" }],
    [{ do: "post, and stop half-way" }],
  ],
};
export const TRANSFERRED_TWICE_AND_TOLD_TOO_OFTEN: Life = {
  wanted: { sauces: 2, cakes: 1, places: 1, discount: true },
  payment: "vietqr",
  rounds: [
    [
      { do: "bank tells", number: 2, share: 0.4, times: 2, stops: true },
      { do: "bank tells", number: 1, share: 1, times: 3, stops: false },
    ],
    [
      { do: "decline", pieces: 1 },
      { do: "bank tells", number: 2, share: 1, times: 1, stops: true },
    ],
    [{ do: "office cancels" }],
    [{ do: "bank tells", number: 1, share: 1, times: 2, stops: false }],
  ],
};
