import { type CardPayment, whose } from "../whose-refund";

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
