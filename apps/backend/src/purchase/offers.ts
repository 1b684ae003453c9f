import { todayOf } from "@market/ocop";
import type { GoodsBoxBar, SellingTerms } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { Kind } from "../booking";
import { clock } from "../clock";
import { boxBar, boxTerms, isBox, leftBeside, type Part, partsOf, type Taken } from "../gift-boxes";
import { mayBeSold, shownTerms, termsOf } from "../selling-terms";
import { restOn } from "../shop-rest";
import { variantName } from "../variant-name";
import { type PlaceOfSale, queryLocale } from "./place-of-sale";
import { type Price, pricesOf } from "./plain-price";
import { type Seller, sellerOf } from "./seller";
import { type VariantRow, variantRows } from "./variant-rows";

/** What a variant is and costs today, and how many pieces can be bought now. */
export interface Offer {
  variant_id: string;
  variant_sku: string | null;
  product_id: string;
  product_handle: string;
  title: string;
  variant_title: string | null;
  thumbnail: string | null;
  set_no: number | null;
  /** đồng for one, tax included. */
  price: number;
  /** As the price was told: tax is in it. */
  tax_inclusive: boolean;
  /** No promotion touches it otherwise. */
  discountable: boolean;
  /** null when stock is not counted; nothing out of season, or while its producer rests. */
  available: number | null;
  terms: SellingTerms;
  seller: Seller;
  /** Of what is counted, what one piece takes at the place that has most; null when stock is not counted. */
  takes: Taken[] | null;
  /** What lies in it; null for what is no gift box. */
  parts: Part[] | null;
  /** Why nobody can buy this gift box, however much there is of its parts. */
  bar: GoodsBoxBar | null;
  /** Set where it is a ticket, or a room by the night: then it is bought for a day, see `addVisit`. */
  visit: Kind | null;
}

/**
 * Of these variants, those that anybody may buy here today. A draft, alcohol without the operator's leave and the seller's licence,
 * a visit that is a page only, goods of a producer who is not approved, and goods without a whole price are left out.
 */
export async function offersOf(
  container: MedusaContainer,
  variantIds: string[],
  place: PlaceOfSale,
  locale: string,
): Promise<Map<string, Offer>> {
  const rows = await variantRows(container, variantIds, place.sales_channel_id, queryLocale(locale));
  const boxes = rows.filter(({ items }) => isBox(items)).map(({ id }) => id);
  const [prices, parts] = await Promise.all([
    pricesOf(container, rows, place),
    partsOf(container, boxes, queryLocale(locale)),
  ]);
  const offers = rows.flatMap(
    (row) => offerOf(row, prices.get(row.price_set_id ?? ""), parts.get(row.id) ?? null) ?? [],
  );
  return new Map(offers.map((offer) => [offer.variant_id, offer]));
}

function offerOf(row: VariantRow, price: Price | undefined, parts: Part[] | null): Offer | null {
  const { producer, metadata } = row;
  if (producer?.status !== "approved" || !row.in_channel) return null;
  if (row.status !== "published" || (metadata?.kind === "experience" && !row.visit)) return null;
  if (!price || !Number.isSafeInteger(price.amount) || price.amount < 0) return null;
  const set_no = metadata?.set_no ?? null;
  const today = todayOf(clock);
  if (!mayBeSold(set_no, producer, today)) return null;
  // A visit is booked for a day of its own: its departures are closed one by one.
  const rest = row.visit ? null : restOn(row.rest, today);
  const own = termsOf(row.selling_terms);
  const terms = shownTerms(parts ? boxTerms(own, parts) : own, set_no, today, rest);
  const bar = parts && boxBar({ set_no, terms: own }, parts, today);
  const offSale = bar !== null || terms.sale.kind === "out_of_season" || terms.sale.kind === "resting";
  const takes = takesOf(row);
  return {
    variant_id: row.id,
    variant_sku: row.sku,
    product_id: row.product_id,
    product_handle: row.handle,
    title: row.product_title,
    variant_title: variantName(row.title),
    thumbnail: row.thumbnail,
    set_no,
    price: price.amount,
    tax_inclusive: price.tax_inclusive,
    discountable: row.discountable,
    available: offSale ? 0 : takes && leftBeside({ takes }, []),
    takes,
    parts,
    bar,
    terms,
    seller: sellerOf(producer),
    visit: row.visit,
  };
}

/** Medusa reserves a line from one place, so places are not added up. */
function takesOf(row: VariantRow): Taken[] | null {
  if (!row.manage_inventory || row.allow_backorder) return null;
  const places = new Set(row.items.flatMap(({ levels }) => levels.map(({ location_id }) => location_id)));
  const at = [...places].map((location) =>
    row.items.map(({ inventory_item_id, levels, required_quantity }): Taken => {
      const level = levels.find(({ location_id }) => location_id === location);
      const free = level ? level.stocked_quantity - level.reserved_quantity : 0;
      return { item_id: inventory_item_id, required: required_quantity, free };
    }),
  );
  const pieces = (takes: Taken[]) => leftBeside({ takes }, []) ?? 0;
  return at.sort((a, b) => pieces(b) - pieces(a))[0] ?? [];
}
