import { communeByCode } from "@market/ocop/places";
import type { Locale, VisitOnMap } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { clock } from "../clock";
import type { VisitShape } from "../modules/booking";
import { CURRENCY } from "../purchase/place-of-sale";
import { type Priced, pricesColumns, pricesOf } from "../purchase/plain-price";
import { sqlOf } from "./database";
import { priceFrom } from "./read-experience";

interface Row extends Priced {
  handle: string;
  title: string;
  commune_code: string | null;
  shape: VisitShape;
  seats: number;
}

/** One row a kind of ticket, of what is on display and has a day to come. */
const VISITS = `
  select p.handle, coalesce(t.title, p.title) as title, e.shape, k.seats,
    coalesce(nullif(p.metadata ->> 'commune_code', ''), m.commune_code) as commune_code, ${pricesColumns("ps.price_set_id")}
  from experience e
  join product p on p.id = e.product_id and p.status = 'published' and p.deleted_at is null
  join producer m on m.id = e.producer_id and m.status = 'approved' and m.deleted_at is null
  join ticket_kind k on k.experience_id = e.id and k.deleted_at is null
  left join product_variant_price_set ps on ps.variant_id = k.variant_id and ps.deleted_at is null
  left join lateral (select translations ->> 'title' as title from translation
    where reference = 'product' and reference_id = p.id and locale_code like 'en%' and deleted_at is null
      and :locale = 'en' limit 1) t on true
  where e.deleted_at is null
    and exists (select from product_sales_channel c where c.product_id = p.id
      and c.sales_channel_id = any(:channels) and c.deleted_at is null)
    and (e.shape = 'stay' or exists (select from departure d where d.experience_id = e.id and d.state = 'open'
      and d.starts_at > :now and d.deleted_at is null))
  order by p.title, p.id, k.place`;

/** The visits that can be booked on some day to come, with where they are and what they cost. */
export async function visitsOnMap(
  container: MedusaContainer,
  channels: readonly string[],
  locale: Locale,
): Promise<VisitOnMap[]> {
  const { rows } = await sqlOf(container).raw<Row>(VISITS, {
    channels: [...channels],
    locale,
    now: clock.now(),
  });
  const place = { region_id: "", sales_channel_id: channels[0] ?? "", currency_code: CURRENCY } as const;
  const prices = await pricesOf(container, rows, place);
  const visits = new Map(rows.map((row) => [row.handle, row]));
  return [...visits.values()].map(({ handle, title, shape, commune_code }): VisitOnMap => {
    const commune = commune_code ? communeByCode(commune_code) : null;
    const kinds = rows
      .filter((row) => row.handle === handle)
      .map(({ seats, price_set_id }) => ({ seats, price: prices.get(price_set_id ?? "")?.amount ?? null }));
    return {
      handle,
      title,
      commune: commune && { code: commune.code, name: commune.name },
      price_from: priceFrom({ shape, kinds }),
    };
  });
}
