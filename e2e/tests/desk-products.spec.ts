import { randomUUID } from "node:crypto";
import type { GoodsReviewAnswer, GoodsReviewList, MemberAnswer } from "@market/store-contract";
import type { Page } from "@playwright/test";
import { Checkout, HOA } from "../pages/checkout";
import { Shop } from "../pages/shop";
import { expectAccessible, expectNoSidewaysScroll } from "../support/checks";
import { goodsOfDifferentProducers } from "../support/goods";
import { at, LANGUAGES, type Language } from "../support/language";
import { atTheOffice } from "../support/officer";
import { ownGoods } from "../support/own-goods";
import { productPage } from "../support/store";
import { expect, test } from "../support/test";

const WORDS = {
  vi: {
    signIn: "Vào quầy",
    add: "Thêm sản phẩm",
    name: "Tên sản phẩm",
    description: "Mô tả",
    set: "Thuộc bộ sản phẩm",
    files: "Chọn thêm ảnh",
    price: "Giá (đồng)",
    stock: "Tồn kho (cái)",
    send: "Lưu và gửi duyệt",
    empty: "Chưa điền ô này.",
    sent: "Đã gửi duyệt.",
    back: "Cán bộ gửi lại",
    onSale: "Đang bán",
    saveStock: /^Lưu giá và tồn kho/,
    stockSaved: "Đã lưu giá và tồn kho",
    all: "Tất cả sản phẩm",
    addBox: "Thêm hộp quà",
    parts: "Hộp gồm những gì",
    part: "Sản phẩm trong hộp",
    pieces: "Số lượng trong một hộp",
    tooFew: "Một hộp gồm ít nhất 2 cái.",
    makes: (boxes: number) => `đủ cho ${boxes} hộp nữa`,
    seeInShop: "Xem trên sàn",
    inside: "Trong hộp có gì",
    inEach: "Mỗi hộp gồm:",
  },
  en: {
    signIn: "Sign in",
    add: "Add a product",
    name: "Name",
    description: "Description",
    set: "Belongs to the set",
    files: "Choose more pictures",
    price: "Price (đồng)",
    stock: "Stock (pieces)",
    send: "Save and send to review",
    empty: "This is empty.",
    sent: "Sent to review.",
    back: "An officer sent it back",
    onSale: "On sale",
    saveStock: /^Save price and stock/,
    stockSaved: "Price and stock are saved",
    all: "All products",
    addBox: "Add a gift box",
    parts: "What lies in the box",
    part: "Product in the box",
    pieces: "Pieces in one box",
    tooFew: "A box has at least 2 pieces.",
    makes: (boxes: number) => `suffices for ${boxes} more boxes`,
    seeInShop: "See it in the shop",
    inside: "What is inside",
    inEach: "In each box:",
  },
} as const;

/** Four green dots, as a picture. */
const DOTS = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAEUlEQVR4nGPgjg3njg1ngFAAE8IC/Q6gTZ4AAAAASUVORK5CYII=",
  "base64",
);

async function signedIn(page: Page, language: Language, producerId?: string): Promise<void> {
  const [goods] = producerId ? [] : await goodsOfDifferentProducers(1, language);
  const email = `quay-${randomUUID()}@haiphong.example`;
  const password = randomUUID();
  await atTheOffice<MemberAnswer>(`/admin/producers/${producerId ?? goods?.producer.id}/members`, {
    name: "Vũ Văn Bình",
    email,
    password,
  });
  await page.goto(at(language, "/desk/products"));
  await page.getByLabel("Email", { exact: true }).fill(email);
  await page.locator('input[name="password"]').fill(password);
  await page.getByRole("main").getByRole("button", { name: WORDS[language].signIn }).click();
}

/** What an officer decides on the goods of this name, having read them. */
async function decide(title: string, path: "approve" | "send-back", more: object = {}): Promise<void> {
  const { reviews } = await atTheOffice<GoodsReviewList>("/admin/product-reviews?limit=100");
  const waiting = reviews.find((one) => one.title === title);
  const { review } = await atTheOffice<GoodsReviewAnswer>(`/admin/product-reviews/${waiting?.id}`);
  await atTheOffice(`/admin/product-reviews/${review.id}/${path}`, { version: review.version, ...more });
}

for (const language of LANGUAGES) {
  test(`a producer's goods are written, sent back, mended, approved and found, in ${language}`, async ({
    page,
  }) => {
    const words = WORDS[language];
    const title = `Bánh đa ${randomUUID().slice(0, 8)}`;
    const main = page.getByRole("main");
    const field = (name: string) => main.getByLabel(name, { exact: true });

    await signedIn(page, language);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await main.getByRole("link", { name: words.add }).click();
    await expectAccessible(page);
    await field(words.name).fill(title);
    await field(words.files).setInputFiles({ name: "anh.png", mimeType: "image/png", buffer: DOTS });
    await main.getByRole("button", { name: words.send }).click();
    await expect(page.getByRole("alert")).toContainText(words.empty);
    await expect(field(words.name)).toHaveValue(title);
    // The picture was chosen once and is still there.
    await expect(main.locator('input[name="pictures.0.url"]')).toHaveCount(1);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);

    await field(words.set).selectOption("6");
    await main.getByLabel(words.description).first().fill("Bánh đa đỏ, phơi nắng hai ngày.");
    await field(words.price).fill("45.000");
    await field(words.stock).fill("12");
    await main.getByRole("button", { name: words.send }).click();
    await expect(page.getByText(words.sent)).toBeVisible();

    await decide(title, "send-back", { comments: [{ field: "description", text: "Nặng bao nhiêu?" }] });
    await page.reload();
    await expect(main.getByText(words.back).first()).toBeVisible();
    await expect(main.getByText("Nặng bao nhiêu?")).toBeVisible();
    await expectAccessible(page);
    await main.getByLabel(words.description).first().fill("Bánh đa đỏ, gói 500 g.");
    await main.getByRole("button", { name: words.send }).click();
    await expect(page.getByText(words.sent)).toBeVisible();
    await decide(title, "approve");

    await page.reload();
    await expect(main.getByText(words.onSale, { exact: true })).toBeVisible();
    await field(words.price).fill("50.000");
    await main.getByRole("button", { name: words.saveStock }).click();
    await expect(page.getByText(words.stockSaved)).toBeVisible();
    await expect(async () => {
      await page.goto(at(language, `/search?${new URLSearchParams({ q: title })}`));
      await expect(main.getByRole("link", { name: title }).first()).toBeVisible({ timeout: 1_000 });
    }).toPass();
  });

  test(`a gift box is written, approved and bought, and what lies in it goes out of stock, in ${language}`, async ({
    page,
    scripted,
  }, info) => {
    const words = WORDS[language];
    const part = await ownGoods(info, language, "put them into a box", 9);
    const title = `Hộp quà ${randomUUID().slice(0, 8)}`;
    const main = page.getByRole("main");
    const field = (name: string) => main.getByLabel(name, { exact: true });

    await signedIn(page, language, part.producer.id);
    await main.getByRole("link", { name: words.addBox }).click();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await field(words.name).fill(title);
    await main.getByLabel(words.description).first().fill("Quà Tết, gói giấy dó.");
    await field(words.set).selectOption("6");
    await field(words.files).setInputFiles({ name: "anh.png", mimeType: "image/png", buffer: DOTS });
    await field(words.part).first().selectOption(part.variant.id);
    await field(words.pieces).first().fill("1");
    await field(words.price).fill("250.000");
    await expect(field(words.stock)).toHaveCount(0);
    await main.getByRole("button", { name: words.send }).click();
    await expect(page.getByRole("alert")).toContainText(words.tooFew);
    await expect(field(words.part).first()).toHaveValue(part.variant.id);
    await field(words.pieces).first().fill("2");
    await main.getByRole("button", { name: words.send }).click();
    await expect(page.getByText(words.sent)).toBeVisible();
    await decide(title, "approve");

    await page.reload();
    await expect(main.getByText(words.makes(4))).toBeVisible();
    await expectAccessible(page);
    await main.getByRole("link", { name: words.seeInShop }).click();
    const inside = main.getByRole("region", { name: words.inside });
    await expect(inside.getByRole("link")).toHaveAttribute("href", at(language, `/products/${part.handle}`));
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);

    const handle = new URL(page.url()).pathname.split("/").at(-1) ?? "";
    await new Shop(page, language).addToBasket(handle);
    const checkout = new Checkout(page, language, scripted);
    await checkout.open();
    await checkout.fill(HOA);
    await checkout.place();
    await checkout.expectPlaced();
    await expect(main).toContainText(words.inEach);
    expect(
      (await productPage(part.handle)).variants.find(({ id }) => id === part.variant.id)?.available,
    ).toBe(7);
    expect((await productPage(handle)).variants[0]?.available).toBe(3);
  });
}
