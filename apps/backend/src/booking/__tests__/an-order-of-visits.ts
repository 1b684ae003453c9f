import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import {
  createOrderPaymentCollectionWorkflow,
  markPaymentCollectionAsPaid,
} from "@medusajs/medusa/core-flows";
import { PURCHASE_MODULE, type PurchaseModuleService } from "../../modules/purchase";
import { withOrderLock } from "../../order-lock";
import { sqlOf } from "../database";
import type { LineVisit } from "../line-visit";
import { PRICE } from "./a-world";

/** đồng of the goods in an order that has some. */
export const GOODS = 85_000;

export interface OrderMade {
  id: string;
  cart_id: string;
  purchase_id: string;
}

let number = 0;

/** An order as the completing of a cart makes it, just before its places are booked. */
export async function anOrderOfVisits(
  container: MedusaContainer,
  basketId: string,
  lines: ReadonlyArray<{ variant_id: string; seats: number } & LineVisit>,
  withGoods: boolean,
): Promise<OrderMade> {
  number += 1;
  const cart_id = `cart_world_${number}`;
  const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE);
  const purchase = await purchases.createPurchases({
    number: `WORLD-${number}`,
    basket_id: basketId,
    key_hash: "none",
    contact_name: "Nguyễn Thị Hoa",
    contact_phone: "+84912345678",
    payment_method: "cash_on_delivery",
    agreed_total: 0,
  });
  const visits = lines.map(({ departure_id, stay, variant_id, seats }) => ({
    title: "Vé",
    variant_id,
    quantity: seats,
    unit_price: PRICE,
    requires_shipping: false,
    metadata: stay ? { stay } : { departure_id },
  }));
  const goods = { title: "Nước mắm", quantity: 1, unit_price: GOODS };
  const order = await container.resolve(Modules.ORDER).createOrders({
    currency_code: "vnd",
    metadata: { purchase_id: purchase.id, producer_id: "pdr_1" },
    items: withGoods ? [...visits, goods] : visits,
  });
  await sqlOf(container).raw("insert into order_cart (id, order_id, cart_id) values (?, ?, ?)", [
    `ordercart_${number}`,
    order.id,
    cart_id,
  ]);
  return { id: order.id, cart_id, purchase_id: purchase.id };
}

/** What the office writes when the cash was counted; its routes hold the order's lock. */
export function isPaid(container: MedusaContainer, orderId: string): Promise<void> {
  return withOrderLock(container, orderId, () => pay(container, orderId));
}

async function pay(container: MedusaContainer, orderId: string): Promise<void> {
  const { asked, cancelled, paid } = await moneyOf(container, orderId);
  if (cancelled || paid || asked === 0) return;
  const { result } = await createOrderPaymentCollectionWorkflow(container).run({
    input: { order_id: orderId, amount: asked },
  });
  await markPaymentCollectionAsPaid(container).run({
    input: { order_id: orderId, payment_collection_id: result[0]?.id ?? "" },
  });
}

export interface Money {
  cancelled: boolean;
  /** What the order comes to, as it is shown. */
  asked: number;
  /** What was ever paid, and what came back. */
  paid: number;
  returned: number;
}

interface OrderRow {
  status: string;
  total: unknown;
  payment_collections?: Array<{
    payments?: Array<{ captures?: Amount[] | null; refunds?: Amount[] | null } | null> | null;
  } | null> | null;
}
type Amount = { amount: unknown } | null;

export async function moneyOf(container: MedusaContainer, orderId: string): Promise<Money> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: [
      "status",
      "total",
      "summary.*",
      "payment_collections.payments.captures.amount",
      "payment_collections.payments.refunds.amount",
    ],
    filters: { id: orderId },
  });
  const order = (data as unknown as OrderRow[])[0];
  const payments = (order?.payment_collections ?? []).flatMap((one) => one?.payments ?? []);
  const cancelled = order?.status === "canceled";
  return {
    cancelled,
    asked: cancelled ? 0 : Number(order?.total ?? 0),
    paid: sum(payments.flatMap((one) => one?.captures ?? [])),
    returned: sum(payments.flatMap((one) => one?.refunds ?? [])),
  };
}

function sum(amounts: readonly Amount[]): number {
  return amounts.reduce((total, one) => total + Number(one?.amount ?? 0), 0);
}
