import type { Page, TestInfo } from "@playwright/test";
import { Checkout, HOA } from "../pages/checkout";
import { Complaints } from "../pages/complaints";
import { FindOrder, MyOrder } from "../pages/orders";
import { Shop } from "../pages/shop";
import { type Goods, goodsOfDifferentProducers } from "./goods";
import type { Language } from "./language";
import { officerAnswers, setPrice, setStock } from "./officer";
import { ownGoods } from "./own-goods";
import { expect } from "./test";

export interface Walk {
  page: Page;
  language: Language;
  scripted: boolean;
  info: TestInfo;
  /** Called on each page of the walk. */
  look: (kind: string) => Promise<void>;
}

/** The basket in its states; `code` is one that was given out. Answers what is left in it. */
export async function walkThroughBasket(
  { page, language, info, look }: Walk,
  code: string,
): Promise<Goods[]> {
  const shop = new Shop(page, language);
  const { words } = shop;
  const bought = await goodsOfDifferentProducers(2);
  for (const { handle } of bought) await shop.addToBasket(handle);
  await shop.open("/cart");
  await look("basket");
  await shop.enterCode("khong-co");
  await expect(page.getByLabel(words.discountCode)).toHaveAccessibleDescription(words.codeUnknown);
  await look("basket with a code refused");
  await shop.enterCode(code);
  await expect(page.getByRole("button", { name: words.takeOutCode(code) })).toBeVisible();
  await look("basket with a discount");

  const goods = await ownGoods(info, language, "change their price on a walk", 9);
  await shop.addToBasket(goods.handle, 3);
  await setPrice(goods, goods.variant.price + 1_000);
  await setStock(goods, 2);
  const notices = page.getByRole("region", { name: words.changed });
  await shop.open("/cart");
  await expect(notices.getByRole("listitem")).toHaveCount(2);
  await look("basket with notices");
  await shop.open("/checkout");
  await expect(page.getByRole("button", { name: words.takeLeft(2), exact: true })).toBeVisible();
  await look("checkout with notices");
  await shop.open("/cart");
  await page.getByRole("button", { name: words.remove(goods.title) }).click();
  await expect(notices).toHaveCount(0);
  return bought;
}

/** From a filled basket to an order, which is partly cancelled, and found again by somebody whose browser forgot it. */
export async function walkToAnOrder(
  { page, language, scripted, look }: Walk,
  [first]: Goods[],
): Promise<void> {
  const checkout = new Checkout(page, language, scripted);
  await checkout.open();
  await look("checkout");
  await checkout.place();
  await expect(page.getByRole("alert")).toBeVisible();
  await look("checkout with mistakes");
  await checkout.fill(HOA);
  await checkout.place();
  const id = await checkout.expectPlaced();
  await look("order, just placed");
  const order = new MyOrder(page, language);
  await order.open(id);
  await look("order");
  const number = await order.number();
  await order.cancel(first?.producer.name ?? "");
  await look("order, partly cancelled");

  await page.context().clearCookies();
  const find = new FindOrder(page, language);
  await find.open();
  await find.find("HP-1", "12");
  await expect(page.getByRole("alert")).toBeVisible();
  await look("find an order, with mistakes");
  await find.find(number, HOA.phone);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(number);
  await look("order, found again");
}

/** A complaint from its form to its answer. */
export async function walkThroughAComplaint({ page, language, look }: Walk): Promise<void> {
  const complaints = new Complaints(page, language);
  await complaints.open();
  await complaints.send();
  await expect(page.getByRole("alert")).toBeVisible();
  await look("complaint with mistakes");
  await complaints.fill({ phone: "0987 654 321" });
  await complaints.send();
  const id = await complaints.expectReceived();
  await look("complaint");
  await officerAnswers(id, { reply: "Chúng tôi đã nhận.", decision: "Chủ thể đổi chai khác cho anh." });
  await page.reload();
  await expect(page.getByText("Chủ thể đổi chai khác cho anh.")).toBeVisible();
  await look("complaint, answered");
}
