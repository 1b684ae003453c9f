import fc from "fast-check";

const wanted = fc
  .record({
    sauces: fc.integer({ min: 0, max: 3 }),
    cakes: fc.integer({ min: 0, max: 2 }),
    honeys: fc.integer({ min: 0, max: 1 }),
    places: fc.integer({ min: 0, max: 2 }),
    discount: fc.boolean(),
  })
  .filter(({ sauces, cakes, honeys, places }) => sauces + cakes + honeys + places > 0);

/** Which of the purchase's orders, as far as there are so many. */
const of = fc.integer({ min: 0, max: 2 });
const telling = fc.record({
  order: fc.constantFrom("made" as const, "reversed" as const, "shuffled" as const),
  copies: fc.integer({ min: 0, max: 2 }),
  seed: fc.integer({ min: 1, max: 99 }),
  atOnce: fc.integer({ min: 1, max: 4 }),
});

const atStripe = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant("pays" as const),
      card: fc.constantFrom("good" as const, "good" as const, "declined" as const, "secure" as const),
      /** The page that was opened last, or the first one, which lies in another tab. */
      page: fc.constantFrom("last" as const, "first" as const),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant("Stripe tells" as const),
      how: telling,
      /** No more than so many. */
      most: fc.constantFrom(1, 3, 99),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ do: "page expires" as const }) },
  { weight: 1, arbitrary: fc.constant({ do: "what Stripe tells of payments is lost" as const }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant("Stripe stumbles" as const),
      when: fc.constantFrom("before" as const, "after" as const),
      path: fc.constantFrom("/v1/refunds", "/v1/checkout"),
      /** The shop's client asks three times. */
      times: fc.constantFrom(1, 3),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant("refund at Stripe" as const),
      /** đồng; null: all that is left. */
      amount: fc.constantFrom(null, 1, 7_777, 10_000),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ do: "dispute" as const }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant("dispute ends" as const),
      outcome: fc.constantFrom("won" as const, "lost" as const),
    }),
  },
);

const inTheShop = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ do: "returns" as const }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("presses again" as const),
      /** One more of something, so that another sum is asked for. */
      more: fc.boolean(),
      payment: fc.constantFrom("prepaid" as const, "prepaid" as const, "cash_on_delivery" as const),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant("refund" as const),
      of,
      amount: fc.constantFrom(1, 7_777, 50_000, 9_999_999),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("decline" as const),
      of,
      pieces: fc.integer({ min: 1, max: 3 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("cancel visit" as const), of }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("office cancels" as const), of }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("buyer cancels" as const), of }) },
  { weight: 2, arbitrary: fc.constant({ do: "a minute passes" as const }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("post" as const), of }) },
);

export type AtStripe = typeof atStripe extends fc.Arbitrary<infer T> ? T : never;
export type InTheShop = typeof inTheShop extends fc.Arbitrary<infer T> ? T : never;
export type Deed = AtStripe | InTheShop;

/** Where the process stops, the first time that it comes there. */
const stops = fc.constantFrom(
  null,
  null,
  null,
  "card.opened",
  "card.event_kept",
  "card.told",
  "purchase.after_first_order",
  "purchase.after_last_order",
  "prepaid.before_settled",
  "decline.written",
  "dropped.before_settled",
  "booking.before_settled",
  "ledger.before_commit",
);

const round = fc.record({
  stops,
  /** At once. */
  deeds: fc.array(fc.oneof<fc.Arbitrary<Deed>[]>(atStripe, inTheShop), { minLength: 1, maxLength: 3 }),
});

export const life = fc.record({
  wanted,
  rounds: fc.array(round, { minLength: 1, maxLength: 6 }),
  end: fc.record({
    how: telling,
    /** Of payments and pages Stripe never tells what it did not tell by then. */
    unheard: fc.boolean(),
    dispute: fc.constantFrom("won" as const, "lost" as const),
  }),
});
export type Life = typeof life extends fc.Arbitrary<infer T> ? T : never;

const PAYS: Deed = { do: "pays", card: "good", page: "last" };
const TWICE_AND_BACKWARDS = { order: "reversed" as const, copies: 1, seed: 1, atOnce: 2 };
const END = { how: TWICE_AND_BACKWARDS, unheard: false, dispute: "won" as const };
const rounds = (...all: Deed[][]) => all.map((deeds) => ({ stops: null, deeds }));

/** Chance seldom comes by. */
export const PAID_AND_GIVEN_BACK_FROM_BOTH_SIDES: Life = {
  wanted: { sauces: 2, cakes: 1, honeys: 1, places: 1, discount: true },
  rounds: rounds(
    [PAYS],
    [{ do: "returns" }, { do: "Stripe tells", how: TWICE_AND_BACKWARDS, most: 99 }],
    [
      { do: "refund at Stripe", amount: 10_000 },
      { do: "cancel visit", of: 0 },
    ],
    [
      { do: "refund", of: 1, amount: 9_999_999 },
      { do: "Stripe tells", how: TWICE_AND_BACKWARDS, most: 99 },
    ],
    [{ do: "office cancels", of: 2 }],
  ),
  end: END,
};
export const PAID_AND_STOPPED_BEFORE_THE_SECOND_ORDER: Life = {
  wanted: { sauces: 1, cakes: 1, honeys: 0, places: 1, discount: false },
  rounds: [
    { stops: null, deeds: [{ do: "pays", card: "declined", page: "last" }] },
    { stops: null, deeds: [PAYS] },
    { stops: "purchase.after_first_order", deeds: [{ do: "a minute passes" }, { do: "returns" }] },
    { stops: null, deeds: [{ do: "refund at Stripe", amount: null }] },
  ],
  end: { ...END, unheard: true },
};
/** All but one order went back; Stripe has less left of the payment than that one's sum until it is known whose the first refund was. */
export const PAID_AND_THE_LAST_ORDER_CANCELLED: Life = {
  wanted: { sauces: 2, cakes: 1, honeys: 1, places: 0, discount: false },
  rounds: rounds(
    [PAYS],
    [{ do: "returns" }],
    [{ do: "refund at Stripe", amount: 10_000 }],
    [{ do: "refund", of: 0, amount: 9_999_999 }],
    [{ do: "refund", of: 1, amount: 9_999_999 }],
    [{ do: "office cancels", of: 2 }],
  ),
  end: END,
};
/** And never asked for again, so that nobody but the shop itself finds it at Stripe. */
export const GIVEN_BACK_AND_THE_ANSWER_LOST: Life = {
  wanted: { sauces: 1, cakes: 1, honeys: 0, places: 0, discount: false },
  rounds: rounds(
    [PAYS],
    [{ do: "returns" }],
    [{ do: "Stripe stumbles", when: "after", path: "/v1/refunds", times: 3 }],
    [{ do: "refund", of: 0, amount: 7_777 }],
  ),
  end: END,
};
/** The rest of it never comes. */
export const PAID_FOR_TWO_OF_THREE: Life = {
  wanted: { sauces: 3, cakes: 0, honeys: 1, places: 0, discount: false },
  rounds: [
    { stops: null, deeds: [PAYS] },
    {
      stops: "prepaid.before_settled",
      deeds: [PAYS, { do: "presses again", more: true, payment: "prepaid" }],
    },
  ],
  end: { ...END, unheard: true, dispute: "lost" },
};
export const PAID_ON_THE_FIRST_OF_TWO_PAGES: Life = {
  wanted: { sauces: 1, cakes: 1, honeys: 0, places: 0, discount: false },
  rounds: rounds(
    [PAYS],
    [{ do: "presses again", more: true, payment: "prepaid" }],
    [{ do: "Stripe tells", how: TWICE_AND_BACKWARDS, most: 99 }],
  ),
  end: END,
};
