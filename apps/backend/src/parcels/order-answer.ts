import { communeByCode, provinceByCode } from "@market/ocop/places";
import type { DeliveryKind, DeskOrder } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { askedFor } from "../cash/asked";
import { cashOf } from "../cash/of-orders";
import { storedBoxes } from "../gift-boxes/stored";
import { PURCHASE_MODULE, type PurchaseModuleService } from "../modules/purchase";
import { isPrepaid, paymentMethodOf } from "../purchase/payment-method";
import { PRODUCER_FIELDS, type ProducerRow, sellerOf } from "../purchase/seller";
import { storedHarvests, storedInvoice } from "../selling-terms/stored";
import { bookingShown } from "./booking-shown";
import { CARRIER_CHOICES, carriersThatBook } from "./carriers";
import { noSuchOrder, readOrder } from "./read-order";
import { parcelShown } from "./read-parcels";
import { deedsOf, leftOf } from "./rules";
import type { OrderSeen } from "./seen";

/** One order with all that its producer needs to pack and bring it. @throws Refusal 404 `no_such_order` */
export async function deskOrder(
  container: MedusaContainer,
  producerId: string,
  orderId: string,
): Promise<DeskOrder> {
  const order = await readOrder(container, producerId, orderId);
  const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE);
  const [purchase, [part], seller] = await Promise.all([
    purchases.retrievePurchase(order.purchase_id),
    purchases.listPurchaseParts({ order_id: orderId }, { take: 1 }),
    sellerWithId(container, producerId),
  ]);
  if (!part) throw noSuchOrder();
  const cash = !isPrepaid(paymentMethodOf(purchase.payment_method)) && purchase.payment_method !== "vietqr";
  const received = (await cashOf(container, [orderId])).get(orderId) ?? [];
  const collected = received.reduce((sum, { amount }) => sum + amount, 0);
  const harvests = storedHarvests(part.harvests);
  const boxes = storedBoxes(part.boxes);
  const open = order.stage === "to_accept" || order.stage === "to_pack";
  const left = order.lines.some((line) => leftOf(line) > 0);
  return {
    id: order.id,
    number: purchase.number,
    display_id: order.display_id,
    stage: order.stage,
    placed_at: new Date(purchase.placed_at ?? purchase.created_at).toISOString(),
    contact: {
      name: purchase.contact_name,
      phone: purchase.contact_phone,
      email: purchase.contact_email,
    },
    address: addressOf(purchase),
    note: purchase.note,
    gift_message: part.gift_message,
    invoice: storedInvoice(purchase.invoice),
    delivery: {
      kind: (part.delivery_kind ?? "pickup") as DeliveryKind,
      name: order.delivery.name,
      amount: order.delivery_dropped ? 0 : order.delivery.total,
      pickup_address: part.pickup_address,
    },
    lines: order.lines.map((line) => ({
      id: line.id,
      title: line.title,
      variant_title: line.variant_title,
      thumbnail: line.thumbnail,
      quantity: line.ordered,
      unit_price: line.unit_price,
      total: line.total,
      harvest_on: harvests[line.variant_id ?? ""] ?? null,
      parts: boxes[line.variant_id ?? ""] ?? [],
      in_parcels: line.in_parcels,
      left: order.cancelled_at ? 0 : leftOf(line),
      dropped: line.dropped,
    })),
    parcels: order.parcels.map((parcel) => ({
      ...parcelShown(parcel),
      deeds: order.cancelled_at ? [] : deedsOf(parcel.state),
      booking: bookingShown(parcel),
      may_unbook: parcel.state === "packed" && parcel.booking !== null,
      collect: cash && deedsOf(parcel.state).includes("delivered") ? askedFor(order, parcel, collected) : 0,
    })),
    history: historyOf(order),
    has_visits: order.has_visits,
    total: order.total,
    paid: order.paid,
    due: order.due,
    cash,
    by_transfer: purchase.payment_method === "vietqr",
    received,
    seen: order.deeds.length,
    may: { accept: order.stage === "to_accept", ship: open && left, decline: open && left },
    carriers: CARRIER_CHOICES,
    books: part.delivery_kind === "pickup" ? [] : carriersThatBook(),
    from: { name: seller.name, phone: seller.phone, address: seller.pickup_address },
  };
}

function historyOf({ deeds }: OrderSeen): DeskOrder["history"] {
  return deeds.map(({ deed, at, member_name, parcel_id, reason }) => ({
    deed,
    at: at.toISOString(),
    by: member_name,
    parcel_id,
    reason,
  }));
}

interface Place {
  street: string | null;
  commune_code: string | null;
  province_code: string | null;
}

function addressOf({ street, commune_code, province_code }: Place): DeskOrder["address"] {
  if (!street) return null;
  const commune = commune_code ? communeByCode(commune_code) : null;
  const province = province_code ? provinceByCode(province_code) : null;
  return { street, commune: commune?.name ?? "", province: province?.name ?? "" };
}

async function sellerWithId(container: MedusaContainer, id: string) {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "producer", fields: [...PRODUCER_FIELDS], filters: { id } });
  const [row] = data as unknown as ProducerRow[];
  if (!row) throw noSuchOrder();
  return sellerOf(row);
}
