import { isLivingThing } from "@market/ocop";
import type { DeliveryOption } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, QueryContext } from "@medusajs/framework/utils";
import type { Offer } from "./offers";
import type { PlaceOfSale } from "./place-of-sale";
import type { Seller } from "./seller";

/** A way to deliver, with what placing needs to know of it besides. */
export interface OfferedDelivery extends DeliveryOption {
  tax_inclusive: boolean;
  /** A fixed price, by hand: nobody has to be asked before it is chosen. */
  plain: boolean;
}

interface OptionRow {
  id: string;
  name: string;
  price_type: string;
  provider_id: string;
  calculated_price?: {
    calculated_amount: number | null;
    is_calculated_price_tax_inclusive?: boolean | null;
  } | null;
}

const BY_HAND = "manual_manual";

/**
 * How one producer's goods can reach the buyer. Asked for by the producer's own option ids: asking for all options of the sales
 * channel costs 275 ms at 500 producers.
 * @param goodsTotal đồng; an option's price may depend on it
 */
export async function deliveryOptionsOf(
  container: MedusaContainer,
  seller: Seller,
  place: PlaceOfSale,
  goodsTotal: number,
  offers: Offer[],
): Promise<OfferedDelivery[]> {
  const ids = [seller.parcel_option_id, seller.pickup_option_id].flatMap((id) => id ?? []);
  if (!ids.length) return [];
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "shipping_option",
    fields: ["id", "name", "price_type", "provider_id", "calculated_price.*"],
    filters: { id: ids },
    context: {
      calculated_price: QueryContext({
        region_id: place.region_id,
        currency_code: place.currency_code,
        item_total: goodsTotal,
      }),
    },
  });
  const options = (data as unknown as OptionRow[]).flatMap((row): OfferedDelivery[] => {
    const amount = row.calculated_price?.calculated_amount;
    if (typeof amount !== "number" || !Number.isSafeInteger(amount)) return [];
    const kind = row.id === seller.pickup_option_id ? "pickup" : "parcel";
    const pickup_address = kind === "pickup" ? seller.pickup_address : null;
    const tax_inclusive = row.calculated_price?.is_calculated_price_tax_inclusive ?? false;
    const plain = row.price_type === "flat" && row.provider_id === BY_HAND;
    return [{ id: row.id, kind, name: row.name, amount, pickup_address, tax_inclusive, plain }];
  });
  // Living things are collected unless the buyer says otherwise: never a parcel by default.
  const alive = offers.some(({ set_no }) => set_no !== null && isLivingThing(set_no));
  const first = alive ? "pickup" : "parcel";
  return options.sort((a, b) => Number(b.kind === first) - Number(a.kind === first));
}
