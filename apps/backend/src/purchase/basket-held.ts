import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { type LineVisit, visitIn } from "../booking";
import type { PurchaseState } from "../modules/purchase";
import { Refusal } from "../refusal";
import { CURRENCY, type PlaceOfSale } from "./place-of-sale";
import { PRODUCER_FIELDS, type ProducerRow, type Seller, sellerOf } from "./seller";

export interface LineHeld {
  id: string;
  cart_id: string;
  variant_id: string;
  product_id: string;
  quantity: number;
  /** đồng for one as the cart has it. */
  unit_price: number;
  /** đồng for one that the shopper saw last. */
  price_seen: number;
  product_title: string;
  variant_title: string | null;
  thumbnail: string | null;
  product_handle: string;
  /** Which departure, or which nights; null for goods. */
  visit: LineVisit | null;
}

/** A basket as it is stored, before anybody asked what its goods cost today. */
export interface BasketHeld {
  id: string;
  place: PlaceOfSale;
  customer_id: string | null;
  codes: string[];
  carts: Array<{ id: string; producer_id: string; cart_id: string; seller: Seller }>;
  /** Every producer's cart, also an empty one. */
  cartOf: Map<string, string>;
  lines: LineHeld[];
  purchase: { id: string; state: PurchaseState } | null;
  /** Some promotion may apply by itself. */
  promoted: boolean;
}

interface Row {
  id: string;
  region_id: string;
  sales_channel_id: string;
  customer_id: string | null;
  codes: string[] | null;
  carts: Array<{ id: string; producer_id: string; cart_id: string; producer: ProducerRow }> | null;
  lines: Array<
    Omit<LineHeld, "price_seen" | "visit"> & {
      metadata: ({ price_seen?: number } & Record<string, unknown>) | null;
    }
  > | null;
  purchase: BasketHeld["purchase"];
  promoted: boolean;
}

const SELLER = PRODUCER_FIELDS.map((field) => `'${field}', m.${field}`).join(", ");

/** One question for what four modules' queries would be asked for: it is asked at every step on the way to an order. */
const SQL = `
  select b.id, b.region_id, b.sales_channel_id, b.customer_id, b.codes,
    (select json_agg(json_build_object('id', c.id, 'producer_id', c.producer_id, 'cart_id', c.cart_id,
         'producer', json_build_object(${SELLER})) order by c.created_at, c.id)
     from basket_cart c join producer m on m.id = c.producer_id where c.basket_id = b.id and c.deleted_at is null) as carts,
    (select json_agg(json_build_object('id', l.id, 'cart_id', l.cart_id, 'variant_id', l.variant_id,
         'product_id', l.product_id, 'quantity', l.quantity, 'unit_price', l.unit_price,
         'product_title', coalesce(l.product_title, l.title), 'variant_title', l.variant_title,
         'thumbnail', l.thumbnail, 'product_handle', l.product_handle, 'metadata', l.metadata)
       order by l.created_at, l.id)
     from cart_line_item l join basket_cart c on c.cart_id = l.cart_id and c.deleted_at is null
     where c.basket_id = b.id and l.deleted_at is null) as lines,
    (select json_build_object('id', p.id, 'state', p.state)
     from purchase p where p.basket_id = b.id and p.deleted_at is null) as purchase,
    exists (select from promotion where is_automatic and status = 'active' and deleted_at is null) as promoted
  from basket b where b.id = ? and b.deleted_at is null and b.merged_into is null`;

/**
 * @param customerId whose token was sent, if one was: nobody else's basket opens to it
 * @throws Refusal 404 when there is no such basket, or it is another customer's
 */
export async function basketHeld(
  container: MedusaContainer,
  basketId: string,
  customerId: string | null = null,
): Promise<BasketHeld> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = (await db.raw(SQL, [basketId])) as { rows: Row[] };
  const [row] = rows;
  const anothers = row?.customer_id && customerId && row.customer_id !== customerId;
  if (!row || anothers) throw new Refusal(404, "no_such_basket", "There is no such basket.");
  const carts = (row.carts ?? []).map(({ producer, ...cart }) => ({ ...cart, seller: sellerOf(producer) }));
  return {
    id: row.id,
    place: { region_id: row.region_id, sales_channel_id: row.sales_channel_id, currency_code: CURRENCY },
    customer_id: row.customer_id,
    codes: row.codes ?? [],
    carts,
    cartOf: new Map(carts.map(({ producer_id, cart_id }) => [producer_id, cart_id])),
    lines: (row.lines ?? []).map(({ metadata, ...line }) => ({
      ...line,
      product_title: line.product_title ?? "",
      product_handle: line.product_handle ?? "",
      price_seen: metadata?.price_seen ?? line.unit_price,
      visit: visitIn(metadata),
    })),
    purchase: row.purchase,
    promoted: row.promoted,
  };
}

/** @throws Refusal 409 when it was bought: from then on it can only be read */
export async function basketToChange(
  container: MedusaContainer,
  basketId: string,
  customerId: string | null,
): Promise<BasketHeld> {
  const basket = await basketHeld(container, basketId, customerId);
  if (isBought(basket)) {
    throw new Refusal(409, "basket_bought", "This basket was bought already; start a new one.");
  }
  return basket;
}

export function isBought({ purchase }: Pick<BasketHeld, "purchase">): boolean {
  return purchase !== null && purchase.state !== "failed";
}
