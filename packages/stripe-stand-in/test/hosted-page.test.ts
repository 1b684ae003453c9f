import type Stripe from "stripe";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fieldsOf, follow, open, submit, textOf } from "./support/browser";
import { aPurchase, aShop, type Shop, tea } from "./support/shop";

let shop: Shop;
beforeEach(async () => {
  shop = await aShop();
});
afterEach(() => shop.close());

const card = (number: string) => ({
  email: "an@example.com",
  number,
  expiry: "12/40",
  cvc: "123",
  name: "Nguyễn Văn An",
});
const openPage = async (changed: Partial<Stripe.Checkout.SessionCreateParams> = {}) => {
  const session = await aPurchase(shop.stripe, changed);
  return { id: session.id, page: await open(session.url ?? "") };
};
const paidUrl = (id: string) => `http://shop.test/vi/paid?session=${id}`;

describe("The hosted page", () => {
  it("says in both languages that it is a stand-in, and what is to be paid for what", async () => {
    const { page } = await openPage({ locale: "vi", line_items: [tea(125_000, 2)] });
    expect(page.html).toContain('<html lang="vi">');
    expect(textOf(page)).toContain("Không có tiền thật nào được chuyển");
    expect(textOf(page)).toContain("This is a stand-in for Stripe. No money moves.");
    expect(textOf(page)).toContain("Thanh toán 250.000 ₫");
    expect(textOf(page)).toContain("Chè Shan tuyết Số lượng: 2");
    expect(page.html).toContain('href="http://shop.test/vi/checkout"');
  });

  it.each([
    ["en", "vi", "Pay ₫250,000"],
    ["auto", "en-GB,en;q=0.9", "Pay ₫250,000"],
    ["auto", "vi-VN,vi;q=0.9", "Thanh toán 250.000"],
  ] as const)("speaks the session's language (%s) or the browser's (%s)", async (locale, accepted, words) => {
    const session = await aPurchase(shop.stripe, { locale });
    expect(textOf(await open(session.url ?? "", { "accept-language": accepted }))).toContain(words);
  });

  it("works without script: none is there, none may run, and every field has its label", async () => {
    const { page } = await openPage();
    expect(page.html).not.toContain("<script");
    const answer = await fetch(page.url);
    expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
    for (const field of Object.keys(fieldsOf(page))) expect(page.html).toContain(`<label for="${field}">`);
    expect(Object.keys(fieldsOf(page))).toEqual(["email", "number", "expiry", "cvc", "name"]);
  });

  it("takes a card and sends its holder back to the shop", async () => {
    const { id, page } = await openPage({ customer_email: "an@example.com" });
    expect(fieldsOf(page).email).toBe("an@example.com");
    const paid = await submit(page, card("4242 4242 4242 4242"));
    expect(paid).toMatchObject({ status: 303, location: paidUrl(id) });
    expect(await shop.stripe.checkout.sessions.retrieve(id)).toMatchObject({
      payment_status: "paid",
      customer_details: { email: "an@example.com", name: "Nguyễn Văn An" },
    });
    expect(shop.control.books().vnd?.captured).toBe(250_000);
  });

  it("says what is wrong in words, and keeps what was typed", async () => {
    const { id, page } = await openPage({ locale: "en" });
    const typed = {
      email: "an",
      number: "4242 4242 4242 4241",
      expiry: "13/40",
      cvc: "12",
      name: "O'An & Co",
    };
    const refused = await submit(page, typed);
    expect(refused.status).toBe(422);
    expect(fieldsOf(refused)).toEqual(typed);
    for (const words of ["one of its digits", "such as 12/30", "three digits", "name@example.com"]) {
      expect(textOf(refused)).toContain(words);
    }
    expect(refused.html.match(/ aria-invalid="true"/g)).toHaveLength(4);
    expect(refused.html).toContain('aria-describedby="number-mistake"');
    expect(await submit(refused, { ...card("4242424242424242"), expiry: "10 / 2020" })).toMatchObject({
      status: 422,
    });
    expect(await submit(refused, card("4242-4242-4242-4242"))).toMatchObject({
      status: 303,
      location: paidUrl(id),
    });
  });

  it.each([
    ["4000 0000 0000 0002", "The bank declined the card."],
    ["4000 0000 0000 9995", "There is not enough money"],
    ["4111 1111 1111 1111", "Only the cards listed below"],
  ])("tells the holder of %s why nothing was charged, and takes another card then", async (number, words) => {
    const { id, page } = await openPage({ locale: "en" });
    const declined = await submit(page, card(number));
    expect(declined.status).toBe(402);
    expect(textOf(declined)).toContain(words);
    expect(fieldsOf(declined).number).toBe(number);
    expect(await submit(declined, card("5555 5555 5555 4444"))).toMatchObject({ location: paidUrl(id) });
  });

  it.each(["4000 0027 6000 3184", "4000 0025 0000 3155"])(
    "asks the holder of %s on a second page",
    async (number) => {
      const { id, page } = await openPage({ locale: "vi" });
      const question = await follow(await submit(page, card(number)));
      expect(textOf(question)).toContain(`thẻ có bốn số cuối ${number.slice(-4)}`);
      const refused = await follow(await submit(question, { answer: "fail" }));
      expect(textOf(refused)).toContain("Ngân hàng chưa xác nhận được đó là bạn");
      expect(shop.control.books().vnd).toBeUndefined();
      const again = await follow(await submit(refused, card(number)));
      expect(await submit(again, { answer: "complete" })).toMatchObject({
        status: 303,
        location: paidUrl(id),
      });
    },
  );

  it("charges once whoever sends the form twice", async () => {
    const { id, page } = await openPage();
    const both = await Promise.all([1, 2].map(() => submit(page, card("4242424242424242"))));
    expect(both.map(({ location }) => location)).toEqual([paidUrl(id), paidUrl(id)]);
    expect(shop.control.books().vnd).toMatchObject({ captured: 250_000, payments: 1 });
    const later = await open(page.url);
    expect(later.html).toContain(`href="${paidUrl(id)}"`);
    expect(later.html).not.toContain("<form");
  });

  it("takes no money after the session has expired, on the second page neither", async () => {
    const { id, page } = await openPage({ locale: "en" });
    const question = await follow(await submit(page, card("4000002760003184")));
    shop.control.expire(id);
    for (const late of [
      await open(page.url),
      await submit(page, card("4242424242424242")),
      await submit(question, { answer: "complete" }),
    ]) {
      expect(late.status).toBe(410);
      expect(textOf(late)).toContain("Nothing was charged.");
    }
    expect(shop.control.books().vnd).toBeUndefined();
  });

  it("shows what it is told as text", async () => {
    const item = tea(250_000);
    if (item.price_data?.product_data) item.price_data.product_data.name = '<b onclick="x">Chè</b>';
    const { page } = await openPage({ line_items: [item] });
    expect(page.html).toContain("&lt;b onclick=&quot;x&quot;&gt;Chè");
    expect(await open(`${shop.url}/c/pay/cs_test_none`)).toMatchObject({ status: 404 });
    expect(await open(`${shop.url}/`)).toMatchObject({ status: 404 });
  });
});
