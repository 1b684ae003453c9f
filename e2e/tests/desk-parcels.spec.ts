import { randomUUID } from "node:crypto";
import type { MemberAnswer, PurchaseAnswer } from "@market/store-contract";
import { expectAccessible, expectNoSidewaysScroll } from "../support/checks";
import { ghnMoves } from "../support/ghn";
import { goodsOfDifferentProducers } from "../support/goods";
import { at, LANGUAGES } from "../support/language";
import { atTheOffice } from "../support/officer";
import { basketOf, checkoutOf, post } from "../support/store";
import { expect, test } from "../support/test";

/** A phone of today, as most desks are opened on. */
test.use({ viewport: { width: 390, height: 844 } });

const WORDS = {
  vi: {
    signIn: "Vào quầy",
    accept: "Nhận đơn",
    accepted: "Đã nhận đơn.",
    weight: "Khối lượng cả bao bì (gam)",
    see: /^Xem phí/,
    wrongWeight: "Giao Hàng Nhanh không nhận khối lượng này",
    fee: "Phí: 22.000 ₫",
    book: "Đặt Giao Hàng Nhanh",
    booked: "Đã đặt Giao Hàng Nhanh cho kiện này.",
    waiting: "Đã đặt: bưu tá sẽ đến lấy hàng.",
    packed: "Đã gói: 1",
    label: "In nhãn của Giao Hàng Nhanh",
    failed: "Chưa giao được,",
    sent: /^Đã gửi,/,
    there: /^Đã giao,/,
    collected: /^Đã thu của khách: /,
  },
  en: {
    signIn: "Sign in",
    accept: "Accept the order",
    accepted: "Order accepted.",
    weight: "Weight, packed (grams)",
    see: /^See the fee/,
    wrongWeight: "Giao Hàng Nhanh does not take this weight",
    fee: "Fee: ₫22,000",
    book: "Book with Giao Hàng Nhanh",
    booked: "The parcel is booked with Giao Hàng Nhanh.",
    waiting: "Booked: it is fetched at your place.",
    packed: "Packed: 1",
    label: "Print Giao Hàng Nhanh’s label",
    failed: "Could not be delivered,",
    sent: /^Sent,/,
    there: /^Delivered,/,
    collected: /^Collected from the buyer: /,
  },
} as const;

for (const language of LANGUAGES) {
  test(`a parcel is booked with a carrier at the desk, and its buyer sees what the carrier tells, in ${language}`, async ({
    page,
  }) => {
    const words = WORDS[language];
    const main = page.getByRole("main");
    const [, , goods] = await goodsOfDifferentProducers(3, language);
    if (!goods) throw new Error("nothing is sold");
    // A courier has to be able to call whoever hands the parcel over.
    await atTheOffice(`/admin/producers/${goods.producer.id}`, { phone: "0225 388 6258" });
    const basket = await basketOf(goods);
    const { purchase, key } = await post<PurchaseAnswer>(
      `/store/baskets/${basket.id}/place`,
      checkoutOf(basket),
    );
    const [order] = purchase.orders;
    const bought = at(language, `/orders/${purchase.id}?key=${key}`);

    const [email, password] = [`quay-${randomUUID()}@haiphong.example`, randomUUID()];
    const person = { name: "Vũ Văn Bình", email, password };
    await atTheOffice<MemberAnswer>(`/admin/producers/${goods.producer.id}/members`, person);
    const desk = at(language, `/desk/orders/${order?.id}`);
    await page.goto(desk);
    await page.getByLabel("Email", { exact: true }).fill(email);
    await page.locator('input[name="password"]').fill(password);
    await main.getByRole("button", { name: words.signIn }).click();
    await page.goto(desk);
    await main.getByRole("button", { name: words.accept }).click();
    await expect(page.getByText(words.accepted)).toBeVisible();

    const weight = main.getByLabel(words.weight);
    await weight.fill("nặng");
    await main.getByRole("button", { name: words.see }).click();
    await expect(page.getByRole("alert")).toContainText(words.wrongWeight);
    await expect(weight).toHaveValue("nặng");
    await expectAccessible(page);
    await weight.fill("1200");
    await main.getByRole("button", { name: words.see }).click();
    await expect(main.getByText(words.fee)).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await main.getByRole("button", { name: words.book }).click();
    await expect(page.getByText(words.booked)).toBeVisible();
    await expect(main.getByText(words.waiting)).toBeVisible();
    await expect(main.getByText(words.packed)).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);

    const tracking = main.getByRole("link", { name: /^L[0-9A-F]{7}$/ });
    const number = (await tracking.textContent()) ?? "";
    await expect(tracking).toHaveAttribute("href", new RegExp(`ghn\\.vn/.*${number}`));
    await main.getByRole("link", { name: words.label }).click();
    await expect(page.getByText(number)).toBeVisible();

    // What is only promised is not on its way.
    await page.goto(bought);
    await expect(main.getByText(words.sent)).toHaveCount(0);
    expect(await ghnMoves(number, "picked")).toBe(200);
    await page.reload();
    await expect(main.getByText(words.sent)).toHaveCount(1);
    await expect(tracking).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);

    expect(await ghnMoves(number, "delivery_fail", "Khách hẹn lại")).toBe(200);
    await page.goto(desk);
    await expect(main.getByText(words.failed)).toBeVisible();
    await expectAccessible(page);
    expect(await ghnMoves(number, "delivered")).toBe(200);
    await page.reload();
    await expect(main.getByText(words.there)).toBeVisible();
    await expect(main.getByText(words.collected)).toBeVisible();
    await expect(main.getByRole("link", { name: words.label })).toHaveCount(0);
    await expectNoSidewaysScroll(page);
    await page.goto(bought);
    await expect(main.getByText(words.there)).toHaveCount(1);
    await expectAccessible(page);
  });
}
