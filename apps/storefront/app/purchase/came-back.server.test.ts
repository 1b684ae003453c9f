import type { Purchase } from "@market/store-contract";
import { describe, expect, it } from "vitest";
import { comeBack } from "./came-back.server";

const PAY_AT = "https://checkout.stripe.com/c/pay/cs_test_1";
const failed = (card: { pay_at: string | null; paid: boolean }, awaited = true) =>
  ({ state: "failed", prepaid: { awaited, returned: 0, card: { ...card, demo: true } } }) as Purchase;

const looks = async (query: string, purchase: Purchase) =>
  (await comeBack(new Request(`https://shop.example/orders/purch_1${query}`), purchase, "vi")).lookAgain;

describe("who comes back from paying by card", () => {
  it.each([
    ["whose payment was not heard of yet", "?card=back", failed({ pay_at: PAY_AT, paid: false }), 1],
    ["whose payment came, and is being placed", "?card=back", failed({ pay_at: null, paid: true }), 1],
    ["whose payment came, on another way to the page", "", failed({ pay_at: null, paid: true }), 1],
    ["who looks for the third time", "?card=back&look=2", { state: "placing" } as Purchase, 3],
  ])("%s is shown what becomes of it", async (_, query, purchase, look) => {
    expect(await looks(query, purchase)).toBe(`4;url=/orders/purch_1?card=back&look=${look}`);
  });

  it.each([
    ["whose payment page has closed", "?card=back", failed({ pay_at: null, paid: false })],
    ["who has not paid", "?card=left", failed({ pay_at: PAY_AT, paid: false })],
    ["whose money went back", "?card=back", failed({ pay_at: null, paid: true }, false)],
    ["who has looked often enough", "?card=back&look=15", failed({ pay_at: PAY_AT, paid: false })],
  ])("%s is not sent round again", async (_, query, purchase) => {
    expect(await looks(query, purchase)).toBeNull();
  });
});
