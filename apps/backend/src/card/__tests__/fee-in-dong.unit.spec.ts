import { feeInDong } from "../fee-in-dong";

it.each([
  [{ currency: "vnd", amount: 178_333, fee: 19_063 }, 178_333, 19_063],
  [{ currency: "sgd", amount: 892, fee: 98 }, 178_333, 19_593],
  // Half a đồng goes up, and less goes down.
  [{ currency: "usd", amount: 2, fee: 1 }, 3, 2],
  [{ currency: "usd", amount: 3, fee: 1 }, 4, 1],
  [{ currency: "usd", amount: 400_000_000, fee: 13_600_001 }, 99_999_999_999, 3_400_000_250],
])("%o of a payment of %i đồng comes to %i đồng", (told, paid, fee) => {
  expect(feeInDong(told, paid)).toBe(fee);
});

it("is of no payment that came to nothing", () => {
  expect(() => feeInDong({ currency: "usd", amount: 0, fee: 1 }, 10)).toThrow(RangeError);
});
