import type { MedusaContainer } from "@medusajs/framework/types";
import { sqlOf } from "../booking";
import { shopAddress } from "../mail/shop-address";
import { type AlertKind, alertLetter, alertWords } from "../mail/templates/alert";
import { mailWords } from "../mail/words";
import type { News } from "../visitor-news";

/** What a mail, a text message and a phone say, in as many words as each has room for. */
export interface AlertNews extends News {
  title: string;
  text: string;
  link: string;
}

/** Its number or its product, and whose it is; nothing of who bought or wrote. None where it is settled meanwhile. */
const FACTS: Record<AlertKind, string> = {
  order: `select o.display_id::text as name, m.name as producer, m.handle, (select count(*)::int from order_item i
      where i.order_id = o.id and i.version = o.version and i.quantity > 0 and i.deleted_at is null) as lines,
    exists (select from order_item i where i.order_id = o.id and i.version = o.version and i.deleted_at is null
      and not exists (select from booking b where b.order_id = o.id and i.item_id = any(b.line_ids) and b.deleted_at is null)) as goods,
    (select json_build_object('departure_id', b.departure_id, 'state', b.state) from booking b
      where b.order_id = o.id and b.deleted_at is null order by b.created_at, b.id limit 1) as visit
    from "order" o join purchase_part part on part.order_id = o.id and part.deleted_at is null
    join producer m on m.id = part.producer_id
    where o.id = :id and o.status <> 'canceled' and o.deleted_at is null`,
  question: `select coalesce(p.title, '') as name, m.name as producer, m.handle, 0 as lines
    from product_question q join producer m on m.id = q.producer_id left join product p on p.id = q.product_id
    where q.id = :id and q.state = 'shown' and q.answer is null and q.deleted_at is null`,
  review: `select coalesce(p.title, '') as name, m.name as producer, m.handle, 0 as lines
    from review r join producer m on m.id = r.producer_id left join product p on p.id = r.product_id
    where r.id = :id and r.state = 'shown' and r.reply is null and r.deleted_at is null`,
  return: `select r.number as name, m.name as producer, m.handle, 0 as lines
    from goods_return r join producer m on m.id = r.producer_id
    where r.id = :id and r.state = 'open' and r.deleted_at is null`,
};

const PAGE: Record<AlertKind, (id: string, facts: Facts) => string> = {
  order: (id, { goods, visit }) => (goods || !visit ? `/desk/orders/${id}` : pageOfVisit(visit)),
  question: () => "/desk/reviews",
  review: () => "/desk/reviews",
  return: () => "/desk/returns",
};

/** An order of visits alone is none of goods: it is looked after where they go. */
function pageOfVisit({ departure_id, state }: NonNullable<Facts["visit"]>): string {
  if (state === "requested") return "/desk/requests";
  return departure_id ? `/desk/departures/${departure_id}` : "/desk/visits";
}

interface Facts {
  name: string;
  producer: string;
  /** The producer's. */
  handle: string;
  lines: number;
  /** Of an order. */
  goods?: boolean;
  visit?: { departure_id: string | null; state: string } | null;
}

export async function alertNews(
  container: MedusaContainer,
  { template, locale, data }: { template: string; locale: string; data: Record<string, unknown> | null },
): Promise<AlertNews | null> {
  const kind = template.slice("alert-".length) as AlertKind;
  const { id } = data as { id: string };
  const { rows } = await sqlOf(container).raw<Facts>(FACTS[kind], { id });
  const [facts] = rows;
  if (!facts) return null;
  const words = mailWords(locale);
  // Whoever works for several looks after this one's now.
  const link = shopAddress(`${PAGE[kind](id, facts)}?for=${facts.handle}`, locale);
  const { title, text } = alertWords(words, facts.visit && !facts.goods ? "booking" : kind, facts);
  return {
    title,
    text,
    link,
    letter: alertLetter(words, { title, text, link, choose: shopAddress("/desk/alerts", locale) }),
    short: words.alert.sms(title, text, link),
  };
}
