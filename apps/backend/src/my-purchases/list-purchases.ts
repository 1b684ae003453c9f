import type { MyPurchasesAnswer, Purchase, PurchaseSummary } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { PURCHASE_MODULE, type PurchaseModuleService } from "../modules/purchase";
import type { ShopLocale } from "../purchase/place-of-sale";
import { purchaseAnswer } from "../purchase/purchase-answer";

const PER_PAGE = 10;
const LINES_SHOWN = 4;

/** What a customer bought, the newest first. */
export async function myPurchases(
  container: MedusaContainer,
  customerId: string,
  asked: unknown,
  locale: ShopLocale,
): Promise<MyPurchasesAnswer> {
  const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE);
  const theirs = { customer_id: customerId, state: "placed" as const };
  const [, total] = await purchases.listAndCountPurchases(theirs, { select: ["id"], take: 1 });
  const pages = Math.max(1, Math.ceil(total / PER_PAGE));
  const page = Math.min(pages, Math.max(1, Math.trunc(Number(asked)) || 1));
  const rows = await purchases.listPurchases(theirs, {
    select: ["id"],
    order: { placed_at: "DESC", id: "DESC" },
    skip: (page - 1) * PER_PAGE,
    take: PER_PAGE,
  });
  const whole = await Promise.all(rows.map(({ id }) => purchaseAnswer(container, id, locale)));
  return { purchases: whole.map(summaryOf), total, page, pages };
}

function summaryOf({ id, number, placed_at, total, orders }: Purchase): PurchaseSummary {
  const lines = orders.flatMap((order) => order.lines);
  return {
    id,
    number,
    placed_at,
    total,
    orders: orders.map(({ producer, status, delivery }) => ({
      producer: producer.name,
      status,
      kind: delivery.kind,
    })),
    item_count: lines.reduce((sum, { quantity }) => sum + quantity, 0),
    line_count: lines.length,
    lines: lines.slice(0, LINES_SHOWN).map(({ id, title, thumbnail }) => ({ id, title, thumbnail })),
  };
}
