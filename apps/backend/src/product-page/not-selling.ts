import { groupOfSet, isAlcohol } from "@market/ocop";
import type { MedusaContainer } from "@medusajs/framework/types";
import { sqlOf } from "../booking/database";
import { Refusal } from "../refusal";

interface Row {
  set_no: number | null;
}

const SET_NO = "case when p.metadata ->> 'set_no' ~ '^[0-9]{1,2}$' then (p.metadata ->> 'set_no')::int end";
const MADE = "own.producer_id = m.id and own.deleted_at is null";

const GOODS = `
  select ${SET_NO} as set_no
  from product p
  join producer_producer_product_product own on own.product_id = p.id and own.deleted_at is null
  join producer m on m.id = own.producer_id and m.deleted_at is null
  where p.handle = :handle and p.status = 'published' and p.deleted_at is null and m.status = 'suspended'
    and exists (select from product_sales_channel c
      where c.product_id = p.id and c.sales_channel_id = any(:channels) and c.deleted_at is null)
  limit 1`;

/** Of the producer's goods, the set that most are of. */
const PRODUCER = `
  select ${SET_NO} as set_no
  from producer m
  left join producer_producer_product_product own on ${MADE}
  left join product p on p.id = own.product_id and p.status = 'published' and p.deleted_at is null
  where m.handle = :handle and m.deleted_at is null and m.status = 'suspended'
  group by 1 order by (${SET_NO}) is null, count(*) desc, 1 limit 1`;

/**
 * Goods of a suspended producer are there, and not on sale now. That is all a shopper is told: the ground is between the producer and the
 * office. Alcohol is told of to adults alone, so of such goods nothing is said.
 * @returns nothing where nothing of that address is a suspended producer's
 */
export async function goodsNotSelling(
  container: MedusaContainer,
  handle: string,
  channels: readonly string[],
): Promise<Refusal | null> {
  const { rows } = await sqlOf(container).raw<Row>(GOODS, { handle, channels: [...channels] });
  const [row] = rows;
  return row && !(row.set_no !== null && isAlcohol(row.set_no)) ? notSelling(row) : null;
}

/** The same of a producer's own page. */
export async function producerNotSelling(
  container: MedusaContainer,
  handle: string,
): Promise<Refusal | null> {
  const { rows } = await sqlOf(container).raw<Row>(PRODUCER, { handle });
  const [row] = rows;
  return row ? notSelling(row) : null;
}

/** With the group where other goods of the kind are. */
function notSelling({ set_no }: Row): Refusal {
  const values = set_no === null ? undefined : { group: groupOfSet(set_no).no };
  return new Refusal(410, "not_selling_now", "This producer's goods are not on sale now.", [
    { field: "handle", code: "not_selling_now", ...(values && { values }) },
  ]);
}
