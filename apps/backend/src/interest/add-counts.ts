import { createHash, timingSafeEqual } from "node:crypto";
import { todayOf } from "@market/ocop";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { inOneTransaction, sqlOf } from "../booking";
import { clock } from "../clock";
import { messageOf } from "../purchase/message-of";
import { type Counts, termKept } from "./body";

const id = (prefix: string) => `'${prefix}_' || replace(gen_random_uuid()::text, '-', '')`;

// In one order, so that two servers that send at once do not wait for each other in a circle.
const VIEWS = `
  insert into product_count (id, product_id, day, views)
  select ${id("pcount")}, p.id, c.day, sum(c.times)
  from jsonb_to_recordset(:rows::jsonb) as c (handle text, day text, times int)
  join product p on p.handle = c.handle and p.status = 'published' and p.deleted_at is null
  group by p.id, c.day order by p.id, c.day
  on conflict (product_id, day) where deleted_at is null
    do update set views = product_count.views + excluded.views, updated_at = now()`;

const SEARCHES = `
  insert into search_count (id, product_id, day, term, times)
  select ${id("scount")}, p.id, c.day, c.term, sum(c.times)
  from jsonb_to_recordset(:rows::jsonb) as c (handle text, day text, term text, times int)
  join product p on p.handle = c.handle and p.status = 'published' and p.deleted_at is null
  group by p.id, c.day, c.term order by p.id, c.day, c.term
  on conflict (product_id, day, term) where deleted_at is null
    do update set times = search_count.times + excluded.times, updated_at = now()`;

/** What a storefront counted since it last told: all of it, or nothing. */
export async function addCounts(container: MedusaContainer, { views, searches }: Counts): Promise<void> {
  const kept = searches.flatMap(({ term: typed, ...rest }) => {
    const term = termKept(typed);
    return term ? [{ ...rest, term }] : [];
  });
  await inOneTransaction(container, async (trx) => {
    if (views.length) await trx.raw(VIEWS, { rows: JSON.stringify(views) });
    if (kept.length) await trx.raw(SEARCHES, { rows: JSON.stringify(kept) });
  });
}

const BASKETS = `
  insert into product_count (id, product_id, day, baskets)
  select ${id("pcount")}, product_id, :day::text, 1
  from (select distinct product_id from product_variant where id = any(:variants) and deleted_at is null) put order by product_id
  on conflict (product_id, day) where deleted_at is null
    do update set baskets = product_count.baskets + 1, updated_at = now()`;

/** Once for each time that goods are put in, whatever the pieces. That it could not be counted is nobody's trouble. */
export async function countInBasket(container: MedusaContainer, variants: readonly string[]): Promise<void> {
  try {
    await sqlOf(container).raw(BASKETS, { day: todayOf(clock), variants: [...variants] });
  } catch (error) {
    container.resolve(ContainerRegistrationKeys.LOGGER).warn(`A basket was not counted: ${messageOf(error)}`);
  }
}

/** Only the shop's own storefront counts. Without a secret nobody does. */
export function mayCount(given: unknown, secret = process.env.COUNTS_SECRET): boolean {
  if (!secret || typeof given !== "string") return false;
  const hash = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(hash(given), hash(secret));
}
