import { formatDay } from "@market/ocop";
import type { ProductPage } from "@market/store-contract";
import type { Page } from "@playwright/test";
import { Checkout, HOA } from "../pages/checkout";
import { Shop } from "../pages/shop";
import { expectAccessible } from "../support/checks";
import { goodsOf, isNamed } from "../support/goods";
import { LANGUAGES, type Language } from "../support/language";
import { productPage, storeResponse } from "../support/store";
import { expect, test } from "../support/test";

const SAYS = {
  vi: {
    province: "Giao tới tỉnh, thành phố nào?",
    check: "Xem",
    goes: "Gửi được tới Hải Phòng.",
    stays: /^Không gửi được tới Lâm Đồng/,
    outside: "Có hàng không giao được tới Lâm Đồng",
    card: /^Thiệp kèm hàng/,
    cardText: /^Lời trên thiệp/,
    invoice: "Lấy hoá đơn cho công ty",
    company: "Tên công ty hoặc hộ kinh doanh",
    taxCode: "Mã số thuế",
    taxWrong: "Mã số thuế chưa đúng",
    billing: "Địa chỉ trên hoá đơn",
    billTo: "Gửi hoá đơn tới email",
    ahead: "Đặt trước",
    over: /hết mùa/i,
    own: /Chủ thể tự giao/,
  },
  en: {
    province: "Which province should it go to?",
    check: "Check",
    goes: "Can be sent to Hải Phòng.",
    stays: /^Cannot be sent to Lâm Đồng/,
    outside: "Some goods cannot go to Lâm Đồng",
    card: /^Card with the goods/,
    cardText: /^On the card/,
    invoice: "I need a company invoice",
    company: "Name of the company or household business",
    taxCode: "Tax code",
    taxWrong: "This is not a tax code",
    billing: "Address on the invoice",
    billTo: "Send the invoice to this email",
    ahead: "Order ahead",
    over: /out of season/i,
    own: /Brought by the producer/,
  },
} as const;

const buyable = ({ variants }: ProductPage) => variants.some(({ available }) => (available ?? 9) > 8);

for (const language of LANGUAGES) {
  test(`fresh goods are told where they go, refused outside, and collected, with a card and an invoice, in ${language}`, async ({
    page,
    scripted,
  }) => {
    const fresh = await goodsOf([1, 2], (one) => {
      const { sale, ships_to } = one.terms;
      return sale.kind === "on_sale" && ships_to !== null && buyable(one);
    });
    const says = SAYS[language];
    const shop = new Shop(page, language);
    await shop.open(`/products/${fresh.handle}`);
    await ask(page, language, "Hải Phòng");
    await expect(page.getByText(says.goes)).toBeVisible();
    await ask(page, language, HOA.province);
    await expect(page.getByText(says.stays)).toBeVisible();
    await expectAccessible(page);

    await shop.addToBasket(fresh.handle);
    const checkout = new Checkout(page, language, scripted);
    await checkout.open();
    await checkout.fill(HOA);
    await page.getByText(says.card).click();
    await page.getByLabel(says.cardText).fill("Chúc mẹ vui khoẻ");
    await page.getByText(says.invoice).click();
    await page.getByLabel(says.company).fill("Công ty An Bình");
    await page.getByLabel(says.taxCode, { exact: true }).fill("0100109107");
    await page.getByLabel(says.billing).fill("1 Lê Lợi, Hải Phòng");
    await page.getByLabel(says.billTo).fill("ketoan@anbinh.example");
    await checkout.place();
    await expect(page.getByText(says.taxWrong).first()).toBeVisible();

    await page.getByLabel(says.taxCode, { exact: true }).fill("0100 109 106");
    await checkout.place();
    await expect(page.getByRole("heading", { name: says.outside })).toBeVisible();
    // All that was typed is still there.
    await expect(page.getByLabel(checkout.words.street)).toHaveValue(HOA.street);
    await expect(page.getByLabel(says.cardText)).toHaveValue("Chúc mẹ vui khoẻ");
    await expect(page.getByLabel(says.company)).toHaveValue("Công ty An Bình");
    await expectAccessible(page);

    await checkout.collect(fresh.producer?.name ?? "");
    await checkout.place();
    await checkout.agreeToNewTotal();
    await checkout.expectPlaced();
    const main = page.getByRole("main");
    await expect(main).toContainText("Chúc mẹ vui khoẻ");
    await expect(main).toContainText("0100109106");
    await expectAccessible(page);
  });

  test(`a harvest is ordered ahead, and its day stands on page, basket and order, in ${language}`, async ({
    page,
    scripted,
  }) => {
    const coming = await goodsOf([1], (one) => one.terms.sale.kind === "preorder" && buyable(one));
    const { sale } = coming.terms;
    const day = sale.kind === "preorder" ? formatDay(sale.harvest_on, language) : "";
    const shop = new Shop(page, language);
    const main = page.getByRole("main");
    await shop.open(`/products/${coming.handle}`);
    await expect(main).toContainText(day);
    await page.getByRole("button", { name: SAYS[language].ahead }).click();
    await expect(page.getByRole("status").filter({ hasText: /\S/ })).toBeVisible();
    await shop.open("/cart");
    await expect(main).toContainText(day);
    const checkout = new Checkout(page, language, scripted);
    await checkout.open();
    await checkout.fill({ ...HOA, province: "Hải Phòng", commune: "Đặc khu Cát Hải" });
    await checkout.place();
    await checkout.expectPlaced();
    await expect(main).toContainText(day);
  });

  test(`what is out of season is shown as such and cannot be bought, in ${language}`, async ({ page }) => {
    const gone = await goodsOf([1, 23], (one) => one.terms.sale.kind === "out_of_season");
    const { title } = await productPage(gone.handle, language);
    const shop = new Shop(page, language);
    await shop.open(`/products/${gone.handle}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    await expect(page.getByRole("main")).toContainText(SAYS[language].over);
    await expect(page.getByRole("button", { name: shop.words.addToBasket })).toHaveCount(0);
    await shop.open(`/products?set=${gone.set_no}&producer=${gone.producer?.handle}`);
    await expect(shop.results().filter({ hasText: title }).first()).toContainText(SAYS[language].over);
  });

  test(`a living thing is collected or brought by its producer, never a parcel, in ${language}`, async ({
    page,
    scripted,
  }) => {
    const alive = await goodsOf(
      [25],
      ({ terms, variants, producer }) =>
        terms.own_delivery !== null &&
        isNamed(producer) &&
        variants.some(({ available }) => (available ?? 9) > 3),
    );
    const shop = new Shop(page, language);
    await shop.addToBasket(alive.handle);
    await new Checkout(page, language, scripted).open();
    const choices = page.getByRole("group", { name: alive.producer?.name ?? "" });
    await expect(choices.getByRole("radio")).toHaveCount(2);
    await expect(choices.getByRole("radio", { name: shop.words.pickup })).toBeChecked();
    await expect(choices.getByRole("radio", { name: SAYS[language].own })).toBeVisible();
  });

  test(`alcohol is nowhere while it is not sold, in ${language}`, async ({ page }) => {
    const answer = await storeResponse("/store/listing?set=14&set=15", {
      headers: { "x-adult-confirmed": "1" },
    });
    expect((await answer.json()).total).toBe(0);
    const shop = new Shop(page, language);
    expect((await shop.open("/products/ruou-nep-men-la"))?.status()).toBe(404);
    expect((await shop.open("/age"))?.status()).toBe(404);
  });
}

async function ask(page: Page, language: Language, province: string) {
  const says = SAYS[language];
  await page.getByLabel(says.province).selectOption({ label: province });
  await page.getByRole("button", { name: says.check, exact: true }).click();
}
