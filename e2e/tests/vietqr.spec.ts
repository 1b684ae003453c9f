import { randomUUID } from "node:crypto";
import { Checkout, HOA } from "../pages/checkout";
import { Shop } from "../pages/shop";
import { expectAccessible, expectNoSidewaysScroll } from "../support/checks";
import { at, LANGUAGES } from "../support/language";
import { aClerkOf } from "../support/reviews";
import { expect, test } from "../support/test";
import { bankTells, boughtByTransfer, goodsByTransfer, nowAt, purchaseOf } from "../support/transfers";

const WORDS = {
  vi: {
    vietqr: /^Chuyển khoản bằng mã VietQR/,
    title: "Chuyển khoản cho",
    qr: /^Mã VietQR chuyển/,
    copy: "Chép Số tài khoản",
    paid: "Đã nhận đủ tiền chuyển khoản.",
    rest: "còn thiếu",
    enter: "Vào quầy",
    look: "Xem trước",
    exact: "Vừa đủ",
    unknown: "Không rõ của đơn nào",
    take: "Ghi những dòng này",
    taken: "khoản mới",
  },
  en: {
    vietqr: /^Bank transfer by VietQR code/,
    title: "Transfer to",
    qr: /^VietQR code/,
    copy: "Copy Account number",
    paid: "All of the transfer has come.",
    rest: "is missing",
    enter: "Sign in",
    look: "Look at it",
    exact: "Exact",
    unknown: "For no order that is known",
    take: "Write these down",
    taken: "new receipt",
  },
} as const;

for (const language of LANGUAGES) {
  const words = WORDS[language];

  test(`an order is chosen to be paid by transfer, and shows a code and the same in words, in ${language}`, async ({
    page,
    scripted,
  }) => {
    const goods = await goodsByTransfer();
    const shop = new Shop(page, language);
    await shop.addToBasket(goods.handle);
    const checkout = new Checkout(page, language, scripted);
    await checkout.open();
    await checkout.fill(HOA);
    await page.getByRole("radio", { name: words.vietqr }).check();
    await checkout.place();
    await checkout.expectPlaced();
    const panel = page.getByRole("region", { name: words.title });
    await expect(panel.getByRole("img", { name: words.qr })).toBeVisible();
    const copy = panel.getByRole("button", { name: words.copy });
    if (scripted) await expect(copy).toBeVisible();
    else await expect(copy).toBeHidden();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });

  test(`the bank tells of a part and of the rest, and the page of the order says so, in ${language}`, async ({
    page,
  }) => {
    const { order, path } = await boughtByTransfer(await goodsByTransfer());
    const now = nowAt(order);
    await page.goto(at(language, path));
    const main = page.getByRole("main");
    await expect(main).toContainText(order.payment.transfer?.reference ?? "no reference");
    expect((await bankTells(order, 10_000, now)).status).toBe(200);
    await expect(async () => {
      await page.reload();
      await expect(main).toContainText(words.rest, { timeout: 1_000 });
    }).toPass();
    expect((await bankTells(order, order.payment.due - 10_000, now)).status).toBe(200);
    await expect(async () => {
      await page.reload();
      await expect(main).toContainText(words.paid, { timeout: 1_000 });
    }).toPass();
  });

  test(`a bank's statement is looked at and taken at the desk, in ${language}`, async ({ page }) => {
    const goods = await goodsByTransfer();
    const { order, path, id, key } = await boughtByTransfer(goods);
    const day = (order.payment.transfer?.until ?? "").slice(0, 10).split("-").reverse().join("/");
    const statement = [
      "Ngày giao dịch,Số tham chiếu,Nội dung,Số tiền ghi có",
      `${day},FT${randomUUID().slice(0, 8)},${order.payment.transfer?.reference} HOA,${order.payment.due}`,
      `${day},FT${randomUUID().slice(0, 8)},tien nha thang nay,1500000`,
    ].join("\r\n");
    const clerk = await aClerkOf(goods);
    const main = page.getByRole("main");
    await page.goto(at(language, "/desk/transfers"));
    await page.getByLabel("Email", { exact: true }).fill(clerk.email);
    await page.locator('input[name="password"]').fill(clerk.password);
    await main.getByRole("button", { name: words.enter }).click();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    const file = { name: "sao-ke.csv", mimeType: "text/csv", buffer: Buffer.from(statement, "utf8") };
    await page.locator("#statement").setInputFiles(file);
    await main.getByRole("button", { name: words.look }).click();
    await expect(main).toContainText(words.exact);
    await expect(main).toContainText(words.unknown);
    await expectAccessible(page);
    expect((await purchaseOf(id, key)).orders[0]?.payment.paid).toBe(0);
    await main.getByRole("button", { name: words.take }).click();
    await expect(page.getByText(words.taken)).toBeVisible();
    await expectAccessible(page);
    await page.goto(at(language, path));
    await expect(async () => {
      await page.reload();
      await expect(main).toContainText(words.paid, { timeout: 1_000 });
    }).toPass();
  });
}
