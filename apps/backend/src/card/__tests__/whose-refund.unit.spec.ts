import { type CardPayment, sharesFrom, whose } from "../whose-refund";

const left = (...amounts: number[]): CardPayment[] =>
  amounts.map((amount, nth) => ({
    id: `pay_${nth}`,
    session_id: `s${nth}`,
    order_id: `order_${nth}`,
    left: amount,
    known: [],
    unasked: false,
  }));

describe("which orders a refund made in Stripe's dashboard is for", () => {
  it.each([
    ["all that is left of all", 300, left(100, 200), { s0: 100, s1: 200 }],
    ["a part of the only one", 40, left(100), { s0: 40 }],
    ["a part of the only one of which anything is left", 40, left(0, 100), { s1: 40 }],
    ["the whole rest of one", 200, left(100, 200, 300), { s1: 200 }],
    ["a part that may be of either", 40, left(100, 200), null],
    ["a part that only the larger one covers, which may yet be of both", 150, left(100, 200), null],
    ["the rest of two that are alike", 100, left(100, 100, 50), null],
    ["more than is left", 301, left(100, 200), null],
    ["more than is left of the only one", 101, left(100), null],
    ["anything where nothing is left", 10, left(0, 0), null],
  ] as const)("%s", (_, amount, payments, expected) => {
    const shares = whose(amount, payments);
    expect(
      shares && Object.fromEntries(shares.map(({ session_id, amount: of }) => [session_id, of])),
    ).toEqual(expected);
  });
});

describe("a refund that a person says is one order's", () => {
  it.each([
    ["within what that order has left", 40, 1, left(100, 200), { s1: 40 }],
    ["all of it", 200, 1, left(100, 200), { s1: 200 }],
    ["and the rest of the others, in turn", 250, 1, left(100, 200, 300), { s1: 200, s0: 50 }],
    ["of orders of which nothing is left, none", 350, 2, left(0, 200, 300), { s2: 300, s1: 50 }],
    ["all of all", 300, 0, left(100, 200), { s0: 100, s1: 200 }],
    ["more than all have left", 301, 0, left(100, 200), null],
  ] as const)("%s", (_, amount, first, payments, expected) => {
    const shares = sharesFrom(amount, payments[first] as CardPayment, payments);
    expect(
      shares && Object.fromEntries(shares.map(({ session_id, amount: of }) => [session_id, of])),
    ).toEqual(expected);
  });
});
