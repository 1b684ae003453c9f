import { addDays, daysBetween, startOfDay } from "@market/ocop";
import type { InterestAnswer } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { sqlOf } from "../booking/database";
import type { DaysAsked } from "../figures/read-figures";

/** Of less often used words nobody tells: they could be one person's. */
export const TOLD_FROM = 3;
const MOST_TERMS = 50;

const OWN = `
  select made.product_id, p.title from producer_producer_product_product made
  join product p on p.id = made.product_id and p.deleted_at is null
  where made.producer_id = :producer and made.deleted_at is null`;

/** Beside the counts, in how many orders of these days each product is, as they stand now. */
const PRODUCTS = `
  with own as (${OWN}),
  counted as (
    select product_id, sum(views)::int as views, sum(baskets)::int as baskets from product_count
    where product_id in (select product_id from own) and day between :from_day and :to_day and deleted_at is null group by 1
  ),
  ordered as (
    select l.product_id, count(distinct o.id)::int as orders
    from purchase_part part
    join purchase p on p.id = part.purchase_id and p.state = 'placed' and p.deleted_at is null
      and p.placed_at >= :from and p.placed_at < :to
    join "order" o on o.id = part.order_id and o.status <> 'canceled' and o.deleted_at is null
    join order_item i on i.order_id = o.id and i.version = o.version and i.deleted_at is null
    join order_line_item l on l.id = i.item_id
    where part.producer_id = :producer and part.deleted_at is null group by 1
  )
  select own.product_id, own.title, coalesce(c.views, 0) as views, coalesce(c.baskets, 0) as baskets, coalesce(o.orders, 0) as orders
  from own left join counted c on c.product_id = own.product_id left join ordered o on o.product_id = own.product_id
  where coalesce(c.views, 0) + coalesce(c.baskets, 0) + coalesce(o.orders, 0) > 0
  order by 3 desc, 5 desc, own.title, own.product_id`;

const DAYS = `
  select day, sum(views)::int as views from product_count
  where product_id in (select product_id from (${OWN}) own) and day between :from_day and :to_day and deleted_at is null
  group by 1`;

const SEARCHES = `
  with own as (${OWN})
  select s.term, own.product_id, own.title, sum(s.times)::int as times
  from search_count s join own on own.product_id = s.product_id
  where s.day between :from_day and :to_day and s.deleted_at is null
  group by 1, 2, 3 having sum(s.times) >= ${TOLD_FROM} order by 4 desc, 1, 3, 2 limit ${MOST_TERMS}`;

/** How often a producer's goods were looked at, put in a basket and bought, and what was searched for before. */
export async function readInterest(
  container: MedusaContainer,
  producer: string,
  { from, to }: DaysAsked,
): Promise<InterestAnswer> {
  const sql = sqlOf(container);
  const days = { producer, from_day: from, to_day: to };
  const asked = { ...days, from: startOfDay(from), to: startOfDay(addDays(to, 1)) };
  const [products, counted, searches] = await Promise.all([
    sql.raw<InterestAnswer["products"][number]>(PRODUCTS, asked),
    sql.raw<{ day: string; views: number }>(DAYS, days),
    sql.raw<InterestAnswer["searches"][number]>(SEARCHES, days),
  ]);
  const viewsOn = new Map(counted.rows.map(({ day, views }) => [day, views]));
  return {
    from,
    to,
    days: Array.from({ length: daysBetween(from, to) + 1 }, (_, after) => {
      const day = addDays(from, after);
      return { day, views: viewsOn.get(day) ?? 0 };
    }),
    products: products.rows,
    searches: searches.rows,
  };
}
