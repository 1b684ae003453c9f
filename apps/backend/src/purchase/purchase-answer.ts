import { communeByCode, provinceByCode } from "@market/ocop/places";
import type { DeliveryKind, Purchase, PurchaseOrder, VisitOfLine } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { visitsOfOrders } from "../booking";
import { cashOf } from "../cash/of-orders";
import { storedBoxes } from "../gift-boxes/stored";
import { PURCHASE_MODULE, type PurchaseModuleService } from "../modules/purchase";
import { type GoodsSeen, goodsOfOrders, NOTHING_SEEN } from "../parcels";
import { storedHarvests, storedInvoice } from "../selling-terms/stored";
import { transfersShown } from "../transfers";
import { variantName } from "../variant-name";
import { type AgreedDiscounts, discountsIn } from "./agreed-discounts";
import { paymentMethodOf } from "./payment-method";
import { queryLocale, type ShopLocale } from "./place-of-sale";
import { prepaidShown } from "./prepaid/prepayments";
import { PRODUCER_FIELDS, type ProducerRow, sellerOf } from "./seller";

interface OrderRow {
  id: string;
  display_id: number;
  status: string;
  total: number;
  original_item_total: number;
  discount_total: number;
  shipping_methods?: Array<{ name: string; original_total: number; discount_total: number } | null>;
  items?: Array<{
    id: string;
    product_id: string | null;
    variant_id: string | null;
    product_handle: string | null;
    product_title: string | null;
    title: string;
    variant_title: string | null;
    thumbnail: string | null;
    quantity: number;
    unit_price: number;
    original_total: number;
    discount_total: number;
    created_at: string | Date;
  } | null>;
  summary?: { paid_total?: number | null } | null;
}

const ORDER_FIELDS = [
  "id",
  "display_id",
  "status",
  "total",
  "original_item_total",
  "discount_total",
  "summary.*",
  "items.*",
  "shipping_methods.*",
];

type PartRow = {
  place: number;
  producer_id: string;
  order_id: string | null;
  /** null where visits alone were bought. */
  delivery_kind: DeliveryKind | null;
  pickup_address: string | null;
  gift_message: string | null;
  harvests: unknown;
  boxes: unknown;
};

/** A purchase as its buyer sees it. Orders are shown once it is placed: before that there is nothing to rely on. */
export async function purchaseAnswer(
  container: MedusaContainer,
  purchaseId: string,
  locale: ShopLocale,
): Promise<Purchase> {
  const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE);
  const row = await purchases.retrievePurchase(purchaseId, { relations: ["parts"] });
  const orders =
    row.state === "placed"
      ? await ordersOf(container, { ...row, parts: row.parts as PartRow[] }, locale)
      : [];
  const commune = row.commune_code ? communeByCode(row.commune_code) : null;
  const province = row.province_code ? provinceByCode(row.province_code) : null;
  return {
    id: row.id,
    number: row.number,
    state: row.state as Purchase["state"],
    placed_at: new Date(row.placed_at ?? row.created_at).toISOString(),
    contact: { name: row.contact_name, phone: row.contact_phone, email: row.contact_email },
    address: row.street
      ? { street: row.street, commune: commune?.name ?? "", province: province?.name ?? "" }
      : null,
    invoice: storedInvoice(row.invoice),
    orders,
    discounts: discountsIn(row.discounts as AgreedDiscounts | null),
    total: orders.reduce((sum, order) => sum + order.total, 0),
    prepaid: await prepaidShown(container, row),
  };
}

async function ordersOf(
  container: MedusaContainer,
  { id: purchaseId, parts, payment_method }: { id: string; parts: PartRow[]; payment_method: string },
  locale: ShopLocale,
): Promise<PurchaseOrder[]> {
  const method = paymentMethodOf(payment_method);
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const ids = parts.flatMap(({ order_id }) => order_id ?? []);
  const [orders, producers, visits] = await Promise.all([
    query.graph({ entity: "order", fields: ORDER_FIELDS, filters: { id: ids } }),
    query.graph({
      entity: "producer",
      fields: [...PRODUCER_FIELDS],
      filters: { id: parts.map(({ producer_id }) => producer_id) },
    }),
    visitsOfOrders(container, purchaseId),
  ]);
  const rows = new Map((orders.data as unknown as OrderRow[]).map((order) => [order.id, order]));
  const sellers = new Map((producers.data as unknown as ProducerRow[]).map((one) => [one.id, sellerOf(one)]));
  const [titles, seen, transfers, received] = await Promise.all([
    titlesOf(container, [...rows.values()], locale),
    goodsOfOrders(container, ids, new Set(visits.keys())),
    transfersShown(container, method === "vietqr" ? ids : []),
    cashOf(container, method === "cash_on_delivery" ? ids : []),
  ]);
  const inOrder = [...parts].sort((a, b) => a.place - b.place);
  return inOrder.flatMap((part): PurchaseOrder[] => {
    const order = part.order_id ? rows.get(part.order_id) : undefined;
    const seller = sellers.get(part.producer_id);
    if (!order || !seller) return [];
    const { id, handle, name, phone } = seller;
    const goods = seen.get(order.id) ?? NOTHING_SEEN;
    const [way] = (order.shipping_methods ?? []).flatMap((one) => one ?? []);
    const cancelled = order.status === "canceled";
    const total = whole(order.total);
    const paid = whole(order.summary?.paid_total);
    return [
      {
        id: order.id,
        display_id: order.display_id,
        producer: { id, handle, name, phone },
        lines: linesOf(order, titles, part, visits, goods),
        parcels: goods.parcels,
        dropped: cancelled ? 0 : goods.less,
        declined_because: goods.reason,
        gift_message: part.gift_message,
        delivery: {
          // Nothing is brought to somebody who comes.
          kind: part.delivery_kind ?? "pickup",
          name: way?.name ?? "",
          amount: whole(way?.original_total),
          discount: whole(way?.discount_total),
          pickup_address: part.pickup_address,
        },
        goods_total: whole(order.original_item_total),
        discount: whole(order.discount_total),
        total: cancelled ? 0 : total,
        status: statusOf(order, visits, goods),
        payment: {
          method,
          paid,
          due: cancelled ? 0 : Math.max(0, total - paid),
          ...(transfers.has(order.id) && { transfer: transfers.get(order.id) }),
          ...(received.has(order.id) && { received: received.get(order.id) }),
        },
      },
    ];
  });
}

/**
 * Whole đồng are placed. An order that the office changed later, taking back one of three pieces that shared 100 ₫ off, may come to a
 * fraction in Medusa's own sums: nobody pays a part of a đồng.
 */
function whole(amount: unknown): number {
  return Math.round(Number(amount ?? 0));
}

function linesOf(
  order: OrderRow,
  titles: Map<string, string>,
  part: Pick<PartRow, "harvests" | "boxes">,
  visits: Map<string, VisitOfLine>,
  goods: GoodsSeen,
): PurchaseOrder["lines"] {
  const harvests = storedHarvests(part.harvests);
  const boxes = storedBoxes(part.boxes);
  return (order.items ?? [])
    .flatMap((item) => item ?? [])
    .sort((a, b) => +new Date(a.created_at) - +new Date(b.created_at) || a.id.localeCompare(b.id))
    .map((item) => ({
      id: item.id,
      product_handle: item.product_handle,
      title: titles.get(item.product_id ?? "") ?? item.product_title ?? item.title,
      variant_title: variantName(titles.get(item.variant_id ?? "") ?? item.variant_title),
      thumbnail: item.thumbnail,
      quantity: Number(item.quantity),
      unit_price: Number(item.unit_price),
      total: whole(item.original_total),
      discount: whole(item.discount_total),
      ...(harvests[item.variant_id ?? ""] ? { harvest_on: harvests[item.variant_id ?? ""] } : {}),
      ...(boxes[item.variant_id ?? ""] ? { parts: boxes[item.variant_id ?? ""] } : {}),
      ...(visits.has(item.id) ? { visit: visits.get(item.id) ?? null } : {}),
      ...(goods.dropped.has(item.id) ? { dropped: goods.dropped.get(item.id) } : {}),
    }));
}

/** Delivered is what is all there; an order of which nothing comes is as good as cancelled. */
function statusOf(
  order: OrderRow,
  visits: ReadonlyMap<string, VisitOfLine>,
  { parcels, dropped }: GoodsSeen,
): PurchaseOrder["status"] {
  if (order.status === "canceled") return "cancelled";
  const items = (order.items ?? []).flatMap((item) => item ?? []);
  const lines = items.filter(({ id }) => !visits.has(id));
  const kept = (item: { id: string; quantity: number }) =>
    Number(item.quantity) - (dropped.get(item.id) ?? []).reduce((sum, { quantity }) => sum + quantity, 0);
  const nothing = lines.length > 0 && lines.every((item) => kept(item) <= 0);
  if (nothing) return lines.length === items.length ? "cancelled" : "placed";
  const coming = parcels.filter(({ state }) => state !== "returned");
  const packed = (id: string) =>
    coming
      .flatMap((parcel) => parcel.lines)
      .reduce((sum, { line_id, quantity }) => (line_id === id ? sum + quantity : sum), 0);
  const whole = lines.every((item) => packed(item.id) >= kept(item));
  if (whole && coming.length && coming.every(({ state }) => state === "delivered")) return "delivered";
  return coming.some(({ state }) => state !== "packed") ? "shipped" : "placed";
}

/**
 * An order keeps the Vietnamese names it was bought under; an English page shows today's English ones where there are any: of products
 * and of their variants, each by its id.
 */
async function titlesOf(
  container: MedusaContainer,
  orders: OrderRow[],
  locale: ShopLocale,
): Promise<Map<string, string>> {
  if (locale === "vi") return new Map();
  const items = orders.flatMap((order) => order.items?.flatMap((item) => item ?? []) ?? []);
  const named = await Promise.all([
    englishOf(container, "product", new Set(items.flatMap(({ product_id }) => product_id ?? []))),
    englishOf(container, "variant", new Set(items.flatMap(({ variant_id }) => variant_id ?? []))),
  ]);
  return new Map(named.flat());
}

async function englishOf(
  container: MedusaContainer,
  entity: "product" | "variant",
  ids: ReadonlySet<string>,
): Promise<Array<[id: string, title: string]>> {
  if (ids.size === 0) return [];
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph(
    { entity, fields: ["id", "title"], filters: { id: [...ids] } },
    { locale: queryLocale("en") },
  );
  return (data as unknown as Array<{ id: string; title: string }>).map(({ id, title }) => [id, title]);
}
