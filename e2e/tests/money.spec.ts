import { randomUUID } from "node:crypto";
import type { DeskOrderAnswer, DeskSignedIn, PurchaseOrder } from "@market/store-contract";
import { anOwnerOf, Statement } from "../pages/statement";
import { buysByCard } from "../support/by-card";
import { expectAccessible, expectNoSidewaysScroll } from "../support/checks";
import { dong } from "../support/dong";
import { goodsOfDifferentProducers } from "../support/goods";
import { LANGUAGES } from "../support/language";
import { atTheOffice } from "../support/officer";
import { bought, type Clerk } from "../support/reviews";
import { post, store } from "../support/store";
import { expect, test } from "../support/test";
import { bankTells, boughtByTransfer, goodsByTransfer, nowAt, purchaseOf } from "../support/transfers";

/** What somebody who works for its producer does about an order. */
async function atTheDesk(orderId: string, { email, password }: Clerk) {
  const { token } = await post<DeskSignedIn>("/producer/sign-in", { email, password });
  const headers = { authorization: `Bearer ${token}` };
  const order = `/producer/orders/${orderId}`;
  return {
    reads: async () => (await store<DeskOrderAnswer>(order, { headers })).order,
    does: <T>(path: string, body: object) =>
      store<T>(`${order}${path}`, {
        method: "POST",
        headers,
        body: JSON.stringify({ form_id: randomUUID(), ...body }),
      }),
  };
}

/** The producer brings it, and has all of its cash in hand. */
async function deliversForCash(order: PurchaseOrder, clerk: Clerk): Promise<void> {
  const { does: desk } = await atTheDesk(order.id, clerk);
  const lines = order.lines.map(({ id, quantity }) => ({ id, quantity }));
  const shipped = await desk<DeskOrderAnswer>("/ship", { seen: 0, lines });
  const parcel = shipped.order.parcels[0]?.id;
  await desk(`/parcels/${parcel}`, { seen: 1, deed: "delivered", collected: "all" });
}

/** The producer has nothing of it left, and its buyer gets the money back. */
async function declinesAll(orderId: string, clerk: Clerk): Promise<void> {
  const desk = await atTheDesk(orderId, clerk);
  const order = await desk.reads();
  const lines = order.lines.map(({ id, quantity }) => ({ id, quantity }));
  await desk.does("/decline", { seen: order.seen, lines, reason: "Hết hàng" });
}

/** Its parts of the statement: what each line tells, in the order of its kinds. */
interface Paid {
  number: string;
  goods: number;
  shipping: number;
}

interface OrderAtOffice {
  id: string;
  total: number;
  status: string;
  metadata: object;
}

/** The orders of a purchase, as the office has them. */
async function ordersOf(purchase: string): Promise<OrderAtOffice[]> {
  const { orders } = await atTheOffice<{ orders: OrderAtOffice[] }>(
    "/admin/orders?fields=id,total,status,metadata&order=-created_at&limit=20",
  );
  return orders.filter(({ metadata }) => JSON.stringify(metadata).includes(purchase));
}

for (const language of LANGUAGES) {
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
    const [byCard] = await ordersOf(await buysByCard(page, [cash.goods], language, scripted));
    if (!byCard) throw new Error("what was paid by card was not ordered");

    const statement = new Statement(page, language);
    const { words } = statement;
    await statement.open(owner);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);

    const ofCash = statement.of(inCash);
    await expect(ofCash.filter({ hasText: words.goods })).toContainText(dong(inCash.goods, language));
    if (inCash.shipping > 0) {
      await expect(ofCash.filter({ hasText: words.shipping })).toContainText(dong(inCash.shipping, language));
    }
    const paidInCash = ofCash.filter({ hasText: words.payment });
    await expect(paidInCash).toContainText(words.byProducer);
    await expect(paidInCash.getByRole("cell")).toHaveText([dong(order.total, language), dong(0, language)]);

    const paidByCard = statement.of(byCard).filter({ hasText: words.payment });
    await expect(paidByCard).toContainText(words.byShop);
    const total = dong(byCard.total, language);
    await expect(paidByCard.getByRole("cell")).toHaveText([total, total]);
    await expect(page.getByRole("row").filter({ hasText: words.end })).toHaveCount(1);
  });

  test(`a producer's statement tells a transfer, and the one parcel of a purchase by card that was given back, in ${language}`, async ({
    page,
    scripted,
    elsewhere,
  }) => {
    const goods = await goodsByTransfer();
    const others = await goodsOfDifferentProducers(2, language);
    const other = others.find(({ producer }) => producer.id !== goods.producer.id);
    if (!other) throw new Error("nobody else sells anything");
    const transfer = await boughtByTransfer(goods);
    const { due } = transfer.order.payment;
    expect((await bankTells(transfer.order, due, nowAt(transfer.order))).status).toBe(200);
    const paid = async () => (await purchaseOf(transfer.id, transfer.key)).orders[0]?.payment.due;
    await expect.poll(paid).toBe(0);
    const purchase = await buysByCard(page, [goods, other], language, scripted);
    const orders = await ordersOf(purchase);
    const back = orders.find(({ metadata }) => JSON.stringify(metadata).includes(goods.producer.id));
    const kept = orders.find(({ id }) => id !== back?.id);
    if (!back || !kept) throw new Error("a purchase of two producers has no order of each");

    const statement = new Statement(await elsewhere(), language);
    const { words } = statement;
    const owner = await anOwnerOf(goods);
    await statement.open(owner);
    const ofTransfer = statement.of({ id: transfer.order.id }).filter({ hasText: words.payment });
    await expect(ofTransfer).toContainText(words.byProducer);
    await expect(ofTransfer.getByRole("cell")).toHaveText([dong(due, language), dong(0, language)]);
    const total = dong(back.total, language);
    const paidByCard = statement.of(back).filter({ hasText: words.payment });
    await expect(paidByCard.getByRole("cell")).toHaveText([total, total]);

    await declinesAll(back.id, owner);
    const refunded = statement.of(back).filter({ hasText: words.refund });
    await expect(async () => {
      await statement.page.reload();
      await expect(refunded).toHaveCount(1, { timeout: 1_000 });
    }).toPass();
    await expect(refunded.getByRole("cell")).toHaveText([`-${total}`, `-${total}`]);
    await expect(statement.of(kept)).toHaveCount(0);
    const now = Object.fromEntries((await ordersOf(purchase)).map(({ id, status }) => [id, status]));
    expect(now).toMatchObject({ [back.id]: "canceled", [kept.id]: "pending" });
    await expectAccessible(statement.page);
  });
}
