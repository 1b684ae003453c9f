import type { BuyAgainAnswer } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { PURCHASE_MODULE, type PurchaseModuleService } from "../modules/purchase";
import { basketAnswer } from "../purchase/basket-answer";
import { type Asking, addLine, createBasket } from "../purchase/fill-basket";
import { openBasket } from "../purchase/open-basket";
import { Refusal } from "../refusal";

type LeftOut = BuyAgainAnswer["left_out"][number];

interface Bought {
  variant_id: string | null;
  title: string;
  quantity: number;
}

export interface Again {
  purchaseId: string;
  /** Where to put it; a new basket when there is none, or when it was bought. */
  basketId: string | null;
  salesChannelId: string;
}

/** Puts what is still sold of a purchase into a basket, as much as there is of each, and says what was left out. */
export async function buyAgain(
  container: MedusaContainer,
  { purchaseId, basketId, salesChannelId }: Again,
  asking: Asking,
): Promise<BuyAgainAnswer> {
  const bought = await boughtIn(container, purchaseId);
  const into =
    (basketId && (await canBeFilled(container, basketId, asking))) ||
    (await createBasket(container, salesChannelId, asking.customerId));
  const left_out: LeftOut[] = [];
  let added = 0;
  for (const line of bought) {
    const { got, reason } = await put(container, into, line, asking);
    added += got;
    if (reason) left_out.push({ title: line.title, wanted: line.quantity, got, reason });
  }
  const basket = await openBasket(container, into, asking.locale, asking.customerId);
  return { basket: basketAnswer(basket), added, left_out };
}

async function canBeFilled(
  container: MedusaContainer,
  basketId: string,
  { locale, customerId }: Asking,
): Promise<string | null> {
  try {
    const basket = await openBasket(container, basketId, locale, customerId);
    return basket.purchase && basket.purchase.state !== "failed" ? null : basket.id;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/** All of a line; where there is less, what there is. */
async function put(
  container: MedusaContainer,
  basketId: string,
  { variant_id, quantity }: Bought,
  asking: Asking,
): Promise<{ got: number; reason: LeftOut["reason"] | null }> {
  if (!variant_id) return { got: 0, reason: "not_for_sale" };
  try {
    await addLine(container, basketId, { variant_id, quantity }, asking);
    return { got: quantity, reason: null };
  } catch (error) {
    if (!(error instanceof Refusal) || !isReason(error.code)) throw error;
    const { available = 0, in_basket = 0 } = error.answer.errors?.[0]?.values ?? {};
    const rest = Number(available) - Number(in_basket);
    if (error.code !== "stock_short" || rest <= 0) return { got: 0, reason: error.code };
    const { got } = await put(container, basketId, { variant_id, title: "", quantity: rest }, asking);
    return { got, reason: "stock_short" };
  }
}

const REASONS: readonly string[] = [
  "not_for_sale",
  "sold_out",
  "box_barred",
  "box_no_season",
  "stock_short",
  "out_of_season",
  "shop_resting",
  "too_many",
];

function isReason(code: string): code is LeftOut["reason"] {
  return REASONS.includes(code);
}

async function boughtIn(container: MedusaContainer, purchaseId: string): Promise<Bought[]> {
  const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE);
  const parts = await purchases.listPurchaseParts({ purchase_id: purchaseId }, { order: { place: "ASC" } });
  const ids = parts.flatMap(({ order_id }) => order_id ?? []);
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    // A line's quantity is Medusa's to work out: named alone, it is missing.
    fields: ["id", "items.*"],
    filters: { id: ids },
  });
  type Item = {
    variant_id: string | null;
    product_title: string | null;
    title: string;
    quantity: number;
    created_at: string | Date;
  };
  const orders = new Map(
    (data as unknown as Array<{ id: string; items?: Array<Item | null> }>).map((order) => [order.id, order]),
  );
  return ids.flatMap((id) =>
    (orders.get(id)?.items ?? [])
      .flatMap((item) => item ?? [])
      .sort((a, b) => +new Date(a.created_at) - +new Date(b.created_at))
      .map((item) => ({
        variant_id: item.variant_id,
        title: item.product_title ?? item.title,
        quantity: Number(item.quantity),
      })),
  );
}
