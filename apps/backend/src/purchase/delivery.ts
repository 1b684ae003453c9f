import type { DeliveryKind, DeliveryOption } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { provinceRefs } from "../selling-terms";
import type { Offer } from "./offers";
import type { PlaceOfSale } from "./place-of-sale";
import { type Priced, pricesColumns, pricesOf } from "./plain-price";
import type { Seller } from "./seller";

/** A way to deliver, with what placing needs to know of it besides. */
export interface OfferedDelivery extends Omit<DeliveryOption, "discount"> {
  tax_inclusive: boolean;
}

export interface OptionRow extends Priced {
  id: string;
  name: string;
  price_type: string;
  provider_id: string;
}

const BY_HAND = "manual_manual";

/** What is offered first is chosen until the buyer says otherwise. */
const GOODS_FIRST: DeliveryKind[] = ["parcel", "own_delivery", "pickup"];
const LIVING_FIRST: DeliveryKind[] = ["pickup", "own_delivery"];

const SQL = `
  select o.id, o.name, o.price_type, o.provider_id, ${pricesColumns("ps.price_set_id")}
  from shipping_option o
  left join shipping_option_price_set ps on ps.shipping_option_id = o.id and ps.deleted_at is null
  where o.id = any(?) and o.deleted_at is null`;

/**
 * The deliveries of all producers in a basket at once, by their own ids: asking for all options of the sales channel costs 275 ms at
 * 500 producers.
 */
export async function deliveryRows(container: MedusaContainer, sellers: Seller[]): Promise<OptionRow[]> {
  const ids = sellers.flatMap((seller) =>
    [seller.parcel_option_id, seller.own_delivery_option_id, seller.pickup_option_id].flatMap(
      (id) => id ?? [],
    ),
  );
  if (!ids.length) return [];
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = (await db.raw(SQL, [ids])) as { rows: OptionRow[] };
  return rows;
}

/**
 * How one producer's goods can reach the buyer.
 * @param goodsTotal đồng; an option's price may depend on it
 */
export async function deliveryOptionsOf(
  container: MedusaContainer,
  rows: OptionRow[],
  seller: Seller,
  place: PlaceOfSale,
  goodsTotal: number,
  offers: Offer[],
): Promise<OfferedDelivery[]> {
  // Living things are no parcel, and neither is what is packed with them.
  const alive = offers.some(({ terms }) => terms.living);
  const kindOf = new Map<string | null, DeliveryKind>([
    [alive ? null : seller.parcel_option_id, "parcel"],
    [seller.own_delivery_option_id, "own_delivery"],
    [seller.pickup_option_id, "pickup"],
  ]);
  const own = rows.filter(({ id }) => kindOf.has(id));
  const prices = await pricesOf(container, own, place, { item_total: goodsTotal });
  const options = own.flatMap((row): OfferedDelivery[] => {
    const price = prices.get(row.price_set_id ?? "");
    if (!price || !Number.isSafeInteger(price.amount)) return [];
    const kind = kindOf.get(row.id);
    // What a provider prices or checks would have to be asked when it is chosen; our deliveries are by hand, at a fixed price.
    if (!kind || row.price_type !== "flat" || row.provider_id !== BY_HAND) return [];
    const pickup_address = kind === "pickup" ? seller.pickup_address : null;
    const { amount, tax_inclusive } = price;
    const area =
      kind === "own_delivery" ? { area: seller.own_delivery_to && provinceRefs(seller.own_delivery_to) } : {};
    const { id, name } = row;
    return [{ id, kind, name, amount, pickup_address, ...area, tax_inclusive }];
  });
  const order: DeliveryKind[] = alive ? LIVING_FIRST : GOODS_FIRST;
  return options.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}
