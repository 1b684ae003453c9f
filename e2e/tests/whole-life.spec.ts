import { randomUUID } from "node:crypto";
import type { GoodsReviewAnswer, GoodsReviewList } from "@market/store-contract";
import type { Page } from "@playwright/test";
import { Checkout, HOA } from "../pages/checkout";
import { Shop } from "../pages/shop";
import { type Goods, goodsOfDifferentProducers } from "../support/goods";
import { lettersTo } from "../support/letters";
import { atTheOffice } from "../support/officer";
import { aClerkOf, type Clerk, PHOTO } from "../support/reviews";
import { expect, test } from "../support/test";

const PASSWORD = "thuyền về bến";
const PAPER = { name: "giay.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7\n%%EOF\n") };
const PICTURE = { name: "anh.png", mimeType: "image/png", buffer: PHOTO };

/** A spreadsheet of twenty new goods, as a clerk fills it in. */
function twentyGoods(mark: string): Buffer {
  const rows = Array.from(
    { length: 20 },
    (_, n) =>
      `${mark}-${n + 1},Bánh ${mark} ${n + 1},6,Gói,${45_000 + n * 1_000},30,500,Bánh đa đỏ phơi nắng.`,
  );
  const heading = "Mã hàng,Tên sản phẩm,Bộ sản phẩm,Quy cách,Giá (đồng),Tồn kho,Cân nặng (g),Mô tả";
  return Buffer.from(`\uFEFF${[heading, ...rows].join("\r\n")}\r\n`, "utf8");
}

const field = (page: Page, label: string) => page.getByRole("main").getByLabel(label, { exact: true });
const press = (page: Page, name: string | RegExp) =>
  page
    .getByRole("main")
    .getByRole("button", { name, exact: typeof name === "string" })
    .first()
    .click();

/** Somebody new signs up and is approved. */
async function becomesAProducer(page: Page, name: string, email: string): Promise<void> {
  await page.goto("/desk/join");
  await field(page, "Họ và tên người liên hệ").fill("Vũ Văn Bình");
  await field(page, "Email").fill(email);
  await field(page, "Mật khẩu").fill(PASSWORD);
  await press(page, "Gửi liên kết xác nhận");
  const [letter = ""] = await lettersTo(email, 1);
  await page.goto(/href="([^"]*\/desk\/join\/confirm[^"]*)"/.exec(letter)?.[1] ?? "");
  await press(page, "Xác nhận và điền hồ sơ");
  await expect(page).toHaveURL(/papp_\w+$/);
  const id = /papp_\w+$/.exec(page.url())?.[0];
  await field(page, "Loại chủ thể").selectOption("household");
  await field(page, "Tên đăng ký").fill(name);
  await field(page, "Mã số thuế").fill("031085001234");
  await field(page, "Xã, phường, đặc khu").selectOption("11680");
  await field(page, "Số nhà, đường, thôn").fill("Thôn 3");
  await field(page, "Điện thoại").fill("0912 345 678");
  await field(page, "Ngân hàng").selectOption("970436");
  await field(page, "Số tài khoản").fill("0123456789012");
  await field(page, "Tên chủ tài khoản").fill("VU VAN BINH");
  await field(page, "Thêm giấy tờ").setInputFiles(PAPER);
  await press(page, "Gửi hồ sơ");
  await expect(page.getByRole("main")).toContainText("Chờ duyệt");
  const path = `/admin/applications/${id}`;
  const { application } = await atTheOffice<{ application: { sent_at: string } }>(path);
  await atTheOffice(`${path}/approve`, { sent_at: application.sent_at });
}

async function imports(page: Page, mark: string): Promise<void> {
  await page.goto("/desk/products/import");
  const file = { name: "hang.csv", mimeType: "text/csv", buffer: twentyGoods(mark) };
  await page.locator("#file").setInputFiles(file);
  await press(page, "Kiểm tra bảng tính");
  await expect(page.getByRole("status").first()).toContainText("không có ô nào sai");
  await expect(page.getByRole("status").first()).toContainText("lưu nháp: 20");
  await press(page, "Nhập tất cả");
  await expect(page.getByRole("status").first()).toContainText("Đã nhập xong.");
}

/** Adds the picture that is missing, and sends it to review. */
async function sendsToReview(page: Page, title: string): Promise<void> {
  await page.goto(`/desk/products?${new URLSearchParams({ q: title })}`);
  await page.getByRole("main").getByRole("link", { name: title, exact: true }).first().click();
  await field(page, "Chọn thêm ảnh").setInputFiles(PICTURE);
  await press(page, "Lưu và gửi duyệt");
  await expect(page.getByText("Đã gửi duyệt.")).toBeVisible();
}

async function decide(title: string, how: "approve" | "send-back", more: object = {}): Promise<void> {
  const { reviews } = await atTheOffice<GoodsReviewList>("/admin/product-reviews?limit=100");
  const path = `/admin/product-reviews/${reviews.find((one) => one.title === title)?.id}`;
  const { review } = await atTheOffice<GoodsReviewAnswer>(path);
  await atTheOffice(`${path}/${how}`, { version: review.version, ...more });
}

async function signIn(desk: Page, { email, password }: Clerk): Promise<void> {
  await desk.goto("/desk/orders");
  await field(desk, "Email").fill(email);
  await desk.locator('input[name="password"]').fill(password);
  await press(desk, "Vào quầy");
}

/** Accepts the buyer's order, sends all of it, and hears that it arrived. */
async function sends(desk: Page, buyer: string, number: string): Promise<void> {
  await desk.goto("/desk/orders");
  const main = desk.getByRole("main");
  const card = main.getByRole("listitem").filter({ hasText: buyer });
  await card.getByRole("button", { name: "Nhận đơn" }).click();
  await expect(desk.getByText("Đã nhận đơn.")).toBeVisible();
  await desk.goto("/desk/orders?stage=to_pack");
  await main.getByRole("listitem").filter({ hasText: buyer }).getByRole("link").first().click();
  await main.getByLabel("Bên vận chuyển").selectOption("ghn");
  await main.getByLabel("Mã vận đơn").fill(number);
  await press(desk, "Đã gửi kiện này");
  await expect(desk.getByText("Đã ghi kiện hàng")).toBeVisible();
  await press(desk, "Đã giao đến khách");
  await expect(desk.getByText("Đã ghi là giao đến khách.")).toBeVisible();
}

test.use({ viewport: { width: 390, height: 844 } });

test("a producer signs up, sells beside another, sends, is reviewed and takes goods back, in vi", async ({
  page: desk,
  elsewhere,
  scripted,
}) => {
  test.setTimeout(400_000);
  const mark = randomUUID().slice(0, 6);
  const [first, second] = [`Bánh ${mark} 1`, `Bánh ${mark} 2`];
  const name = `Hộ Bình ${mark}`;
  const buyer = { ...HOA, name: `Hoa ${mark}`, email: "" };
  const main = desk.getByRole("main");

  await becomesAProducer(desk, name, `binh-${mark}@mam.example`);
  await imports(desk, mark);
  for (const title of [first, second]) await sendsToReview(desk, title);
  await decide(second, "approve");
  await decide(first, "send-back", { comments: [{ field: "description", text: "Nặng bao nhiêu?" }] });
  await desk.reload();
  await desk.goto(`/desk/products?${new URLSearchParams({ q: first })}`);
  await main.getByRole("link", { name: first, exact: true }).first().click();
  await expect(main.getByText("Nặng bao nhiêu?")).toBeVisible();
  await main.getByLabel("Mô tả").first().fill("Bánh đa đỏ, gói 500 g.");
  await press(desk, "Lưu và gửi duyệt");
  await expect(desk.getByText("Đã gửi duyệt.")).toBeVisible();
  await decide(first, "approve");

  const page = await elsewhere();
  const shop = new Shop(page, "vi");
  const found = shop.results().getByRole("link", { name: first }).first();
  await expect(async () => {
    await page.goto(`/search?${new URLSearchParams({ q: first })}`);
    await expect(found).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await found.click();
  const product = page.url();
  await page.getByRole("button", { name: shop.words.addToBasket }).click();
  await expect(page.getByRole("status").filter({ hasText: /\S/ })).toBeVisible();
  const [others] = await goodsOfDifferentProducers(1);
  await shop.addToBasket((others as Goods).handle);
  const checkout = new Checkout(page, "vi", scripted);
  await checkout.open();
  await checkout.fill(buyer);
  await checkout.place();
  await checkout.expectPlaced();
  const order = page.url();

  await sends(desk, buyer.name, "GA9KX1");
  const neighbour = await elsewhere();
  await signIn(neighbour, await aClerkOf(others as Goods));
  await sends(neighbour, buyer.name, "GA9KX2");

  await page.goto(order);
  const bought = page.getByRole("main");
  await expect(bought.getByText("Đã giao,")).toHaveCount(2);
  await bought.getByRole("link", { name: `Viết đánh giá: ${first}` }).click();
  await bought.getByLabel(/^4 điểm/).check();
  await bought.getByLabel("Nhận xét", { exact: false }).fill(`Ngon ${mark}`);
  await press(page, "Gửi đánh giá");
  await expect(page.getByText("Cảm ơn bạn. Đánh giá đã hiện")).toBeVisible();
  await desk.goto("/desk/reviews");
  const review = main.getByRole("listitem").filter({ hasText: `Ngon ${mark}` });
  await review.getByText("Trả lời đánh giá", { exact: true }).first().click();
  await review.getByRole("textbox", { name: "Trả lời đánh giá" }).fill(`Cảm ơn ${mark}.`);
  await review.getByRole("button", { name: "Gửi trả lời" }).click();
  await page.goto(product);
  await expect(bought).toContainText(`Cảm ơn ${mark}.`);

  await page.goto(order);
  await bought
    .getByRole("article")
    .or(bought.getByRole("region"))
    .filter({ hasText: name })
    .getByRole("link", { name: /^Trả hàng, đổi hàng/ })
    .first()
    .click();
  await field(page, "Vì sao").selectOption("broken");
  await field(page, "Bạn muốn").selectOption("refund");
  await bought.getByLabel("Kể lại chuyện gì đã xảy ra").fill(`Gói bánh vỡ hết ${mark}.`);
  await press(page, "Gửi yêu cầu");
  await expect(page.getByText("Đã gửi yêu cầu")).toBeVisible();
  await desk.goto("/desk/returns");
  const asked = main.getByRole("listitem").filter({ hasText: `vỡ hết ${mark}` });
  await asked.locator("summary").click();
  await asked.getByLabel("Hoàn tiền", { exact: true }).check();
  await asked.getByLabel("Số tiền hoàn (đồng)").fill("45.000");
  await asked.getByLabel("Lời nhắn cho người mua").fill("Xin lỗi, chúng tôi hoàn tiền.");
  await asked.getByRole("button", { name: "Gửi trả lời" }).click();
  await expect(desk.getByText("Đã trả lời yêu cầu trả hàng.")).toBeVisible();
  await page.reload();
  await expect(bought).toContainText(/Hoàn 45\.000/);
});
