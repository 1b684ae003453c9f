import { randomInt, randomUUID } from "node:crypto";
import type { DeskOrderAnswer, DeskSignedIn, PurchaseOrder } from "@market/store-contract";
import type { Page } from "@playwright/test";
import { Checkout, HOA } from "../pages/checkout";
import { Shop } from "../pages/shop";
import { expectAccessible, expectNoSidewaysScroll } from "../support/checks";
import { dong } from "../support/dong";
import type { Goods } from "../support/goods";
import { at, LANGUAGES, type Language } from "../support/language";
import { atTheOffice } from "../support/officer";
import { bought, type Clerk } from "../support/reviews";
import { post, store } from "../support/store";
import { expect, test } from "../support/test";

const WORDS = {
  vi: {
    card: /^Thẻ/,
    confirm: "Hoàn tất: đúng là tôi",
    enter: "Vào quầy",
    title: /^Sao kê \d\d\/\d{4}$/,
    goods: "Bán hàng",
    shipping: "Phí giao hàng",
    payment: "Người mua trả",
    byProducer: "Tiền ở: bạn",
    byShop: "Tiền ở: sàn",
    end: "Đến lúc này, sàn nợ bạn",
  },
  en: {
    card: /^Card/,
    confirm: "Complete: it is me",
    enter: "Sign in",
    title: /^Statement \d\d\/\d{4}$/,
    goods: "Goods sold",
    shipping: "Delivery",
    payment: "Paid by the buyer",
    byProducer: "The money is with: you",
    byShop: "The money is with: the shop",
    end: "At this moment the shop owes you",
  },
} as const;

const CARD = "4242 4242 4242 4242";

/** An owner of the maker of goods, for staff see no statement. */
async function anOwnerOf({ producer }: Goods) {
  const owner = { email: `chu.${randomInt(1_000_000_000)}@example.com`, password: "nắng lên bến cũ" };
  await atTheOffice(`/admin/producers/${producer.id}/members`, {
    ...owner,
    name: "Vũ Thị Sao",
    role: "owner",
  });
  return owner;
}

/** The producer brings it, and has all of its cash in hand. */
async function deliversForCash(order: PurchaseOrder, { email, password }: Clerk): Promise<void> {
  const { token } = await post<DeskSignedIn>("/producer/sign-in", { email, password });
  const desk = <T>(path: string, body: object) =>
    store<T>(`/producer/orders/${order.id}${path}`, {
      method: "POST",
      headers: { authorization: `Bearer ${token}` },
      body: JSON.stringify({ form_id: randomUUID(), ...body }),
    });
  const lines = order.lines.map(({ id, quantity }) => ({ id, quantity }));
  const shipped = await desk<DeskOrderAnswer>("/ship", { seen: 0, lines });
  const parcel = shipped.order.parcels[0]?.id;
  await desk(`/parcels/${parcel}`, { seen: 1, deed: "delivered", collected: "all" });
}

/** @returns the id of the purchase */
async function buysByCard(page: Page, goods: Goods, language: Language, scripted: boolean): Promise<string> {
  await new Shop(page, language).addToBasket(goods.handle);
  const checkout = new Checkout(page, language, scripted);
  await checkout.open();
  await checkout.fill(HOA);
  await page.getByRole("radio", { name: WORDS[language].card }).check();
  await checkout.place();
  await expect(page).toHaveURL(/\/c\/pay\/cs_test_/);
  await page.locator("#email").fill("hoa@example.com");
  await page.locator("#number").fill(CARD);
  await page.locator("#expiry").fill("12/34");
  await page.locator("#cvc").fill("123");
  await page.locator("#name").fill("NGUYEN THI HOA");
  await page.locator("form button[type=submit]").click();
  await expect(page).toHaveURL(/\/orders\/[^/?]+\?thanks$/, { timeout: 30_000 });
  return new URL(page.url()).pathname.split("/").at(-1) ?? "";
}

/** Its parts of the statement: what each line tells, in the order of its kinds. */
interface Paid {
  number: string;
  goods: number;
  shipping: number;
}

for (const language of LANGUAGES) {
  const words = WORDS[language];

  test(`a producer's statement tells an order paid in cash and one paid by card to the đồng, in ${language}`, async ({
    page,
    scripted,
  }) => {
    const cash = await bought(language);
    const [order] = cash.purchase.orders;
    if (!order) throw new Error("nothing was bought");
    const owner = await anOwnerOf(cash.goods);
    await deliversForCash(order, owner);
    const goods = order.lines.reduce((sum, { total }) => sum + total, 0);
    const inCash: Paid = { number: cash.purchase.number, goods, shipping: order.total - goods };

    const purchase = await buysByCard(page, cash.goods, language, scripted);
    const { orders } = await atTheOffice<{ orders: Array<{ id: string; total: number; metadata: object }> }>(
      "/admin/orders?fields=id,total,metadata&order=-created_at&limit=20",
    );
    const byCard = orders.find(({ metadata }) => JSON.stringify(metadata).includes(purchase));
    if (!byCard) throw new Error("what was paid by card was not ordered");

    await page.goto(at(language, "/desk/money"));
    await page.getByLabel("Email", { exact: true }).fill(owner.email);
    await page.locator('input[name="password"]').fill(owner.password);
    await page.getByRole("main").getByRole("button", { name: words.enter }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.title);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);

    const rows = page.getByRole("row");
    const ofCash = rows.filter({ hasText: inCash.number });
    const row = (of: typeof rows, kind: string) => of.filter({ hasText: kind });
    await expect(row(ofCash, words.goods)).toContainText(dong(inCash.goods, language));
    if (inCash.shipping > 0) {
      await expect(row(ofCash, words.shipping)).toContainText(dong(inCash.shipping, language));
    }
    const paidInCash = row(ofCash, words.payment);
    await expect(paidInCash).toContainText(words.byProducer);
    await expect(paidInCash.getByRole("cell")).toHaveText([dong(order.total, language), dong(0, language)]);

    const ofCard = rows.filter({ has: page.locator(`a[href$="/desk/orders/${byCard.id}"]`) });
    const paidByCard = row(ofCard, words.payment);
    await expect(paidByCard).toContainText(words.byShop);
    const total = dong(byCard.total, language);
    await expect(paidByCard.getByRole("cell")).toHaveText([total, total]);
    await expect(rows.filter({ hasText: words.end })).toHaveCount(1);
  });
}
