import type { Page } from "@playwright/test";
import { Checkout, HOA } from "../pages/checkout";
import { Office } from "../pages/office";
import { Shop } from "../pages/shop";
import { expectAccessible, expectNoSidewaysScroll } from "../support/checks";
import { at, LANGUAGES, type Language } from "../support/language";
import { anOwnProducer, approves, aSize, DOTS, type OwnProducer } from "../support/own-producer";
import { productPage } from "../support/store";
import { expect, test } from "../support/test";

/** As many as the desk lists at once, and as many sizes as goods may have. */
const [LISTED, SIZES] = [100, 20];

const WORDS = {
  vi: {
    signIn: "Vào quầy",
    name: "Tên sản phẩm",
    description: "Mô tả",
    set: "Thuộc bộ sản phẩm",
    files: "Chọn thêm ảnh",
    price: "Giá (đồng)",
    part: "Sản phẩm trong hộp",
    pieces: "Số lượng trong một hộp",
    find: /^Tìm trong sản phẩm của bạn/,
    search: "Tìm",
    notAll: "Danh sách chỉ hiện một phần",
    found: (words: string, count: number) => `“${words}”: thêm ${count} sản phẩm để chọn.`,
    send: "Lưu và gửi duyệt",
    sent: "Đã gửi duyệt.",
    inside: "Trong hộp có gì",
    inEach: "Mỗi hộp gồm:",
    short: "hiện không đủ cho một hộp",
    barred: "Hiện không mua được hộp này",
    offSale: "hiện không bán lẻ",
    buy: "Thêm vào giỏ",
  },
  en: {
    signIn: "Sign in",
    name: "Name",
    description: "Description",
    set: "Belongs to the set",
    files: "Choose more pictures",
    price: "Price (đồng)",
    part: "Product in the box",
    pieces: "Pieces in one box",
    find: /^Search your products/,
    search: "Search",
    notAll: "Not all are listed",
    found: (words: string, count: number) =>
      `“${words}”: ${count} more ${count === 1 ? "product" : "products"} to choose.`,
    send: "Save and send to review",
    sent: "Sent to review.",
    inside: "What is inside",
    inEach: "In each box:",
    short: "not enough for a box now",
    barred: "This box cannot be bought now",
    offSale: "not sold on its own now",
    buy: "Add to basket",
  },
} as const;

/** What is around it is Medusa's, and so are the colours. */
const OURS = { within: "main", without: ["color-contrast"] };

async function signsIn(page: Page, language: Language, { clerk }: OwnProducer): Promise<void> {
  await page.goto(at(language, "/desk/products"));
  await page.getByLabel("Email", { exact: true }).fill(clerk.email);
  await page.locator('input[name="password"]').fill(clerk.password);
  await page.getByRole("main").getByRole("button", { name: WORDS[language].signIn }).click();
  await expect(page).not.toHaveURL(/sign-in/);
}

for (const language of LANGUAGES) {
  test(`a gift box of goods found among many is seen by an officer, bought, and not when a part is gone, in ${language}`, async ({
    page,
    elsewhere,
    scripted,
  }) => {
    test.setTimeout(300_000);
    const words = WORDS[language];
    const main = page.getByRole("main");
    const field = (name: string) => main.getByLabel(name, { exact: true });
    const own = await anOwnProducer();
    for (let from = 0; from < LISTED; from += SIZES) {
      const jars = Array.from({ length: SIZES }, (_, no) => aSize(`Lọ ${from + no}`, `LO-${from + no}`));
      await own.onSale(`Dưa muối ${from}`, jars);
    }
    const mango = await own.onSale("Xoài sấy", [aSize("Túi 200 g", "XS-1", 3)]);
    const [bag] = mango.variants;
    const title = `Hộp quà ${own.producer.name.slice(-8)}`;

    await signsIn(page, language, own);
    await page.goto(at(language, "/desk/products/new?box=1"));
    await expect(main.getByText(words.notAll)).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await field(words.name).fill(title);
    await main.getByLabel(words.description).first().fill("Quà Tết, gói giấy dó.");
    await field(words.set).selectOption("6");
    await field(words.files).setInputFiles({ name: "anh.png", mimeType: "image/png", buffer: DOTS });
    await field(words.price).fill("150.000");
    const choose = async (what: string, found: number, option: RegExp) => {
      await main.getByLabel(words.find).fill(what);
      await main.getByRole("button", { name: words.search, exact: true }).click();
      await expect(main.getByText(words.found(what, found))).toBeInViewport();
      await expect(field(words.name)).toHaveValue(title);
      const last = field(words.part).last();
      const name = await last.locator("option").filter({ hasText: option }).textContent();
      await last.selectOption({ label: name ?? "" });
      await field(words.pieces).last().fill("1");
    };
    await choose("xoai", 1, /^Xoài sấy/);
    await choose("lo-17", 1, /LO-17$/);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await main.getByRole("button", { name: words.send }).click();
    await expect(page.getByText(words.sent)).toBeVisible();
    const desk = page.url();
    await approves(title);

    if (scripted) await changesAreReviewed(page, await elsewhere(), desk, title);

    const id = new URL(desk).pathname.split("/").at(-1) ?? "";
    const { product } = await own.at<{ product: { handle: string } }>("GET", `/${id}`);
    const shop = at(language, `/products/${product.handle}`);
    await page.goto(shop);
    const inside = main.getByRole("region", { name: words.inside });
    await expect(inside.getByRole("listitem")).toHaveCount(2);
    await expect(inside.getByText(words.short)).toHaveCount(0);
    await new Shop(page, language).addToBasket(product.handle);
    const checkout = new Checkout(page, language, scripted);
    await checkout.open();
    await checkout.fill(HOA);
    await checkout.place();
    await checkout.expectPlaced();
    await expect(main).toContainText(words.inEach);
    expect((await productPage(product.handle)).variants[0]?.available).toBe(2);

    await own.at("POST", `/${mango.id}/stock-and-price`, { variants: [{ id: bag?.id, stock: 1 }] });
    await expect(async () => {
      await page.goto(shop);
      await expect(inside.getByText(words.short)).toHaveCount(1, { timeout: 1_000 });
    }).toPass();
    await expect(inside.getByRole("listitem").filter({ hasText: words.short })).toContainText("Xoài sấy");
    await expect(main.getByText(words.barred)).toBeVisible();
    await expect(main.getByRole("button", { name: words.buy })).toHaveCount(0);
    await expectAccessible(page);

    await own.at("POST", `/${mango.id}/on-sale`, { on_sale: false });
    await expect(async () => {
      await page.goto(shop);
      await expect(main.getByText(words.barred)).toBeVisible({ timeout: 1_000 });
    }).toPass();
    await expect(inside.getByRole("listitem").filter({ hasText: words.offSale })).toContainText("Xoài sấy");
    await expect(main.getByRole("button", { name: words.buy })).toHaveCount(0);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });
}

/** What lies in the box is changed at the desk; an officer sees old beside new, and publishes it. */
async function changesAreReviewed(page: Page, officers: Page, desk: string, title: string): Promise<void> {
  const words = WORDS.en;
  const main = page.getByRole("main");
  await page.goto(desk);
  const jar = main.locator("fieldset", { has: page.locator("option:checked", { hasText: "LO-17" }) }).last();
  await jar.getByLabel(words.pieces, { exact: true }).fill("2");
  await main.getByRole("button", { name: words.send }).click();
  await expect(page.getByText(words.sent)).toBeVisible();

  const office = new Office(officers);
  await office.signIn();
  await office.open("/product-reviews");
  await officers.getByRole("link", { name: title }).click();
  const parts = officers.getByRole("region", { name: "In the gift box" });
  await expect(parts.getByText("On sale now")).toBeVisible();
  await expect(parts).toContainText("1 × ");
  await expect(parts).toContainText("2 × ");
  await expect(parts.getByText("was 1", { exact: true })).toHaveCount(1);
  await expectAccessible(officers, OURS);
  await officers.setViewportSize({ width: 360, height: 800 });
  await expectNoSidewaysScroll(officers);
  await officers.getByRole("button", { name: "Approve and publish" }).click();
  await expect(officers).toHaveURL(/product-reviews$/);
}
