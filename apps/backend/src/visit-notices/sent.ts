import type { MedusaContainer } from "@medusajs/framework/types";
import { sqlOf } from "../booking";
import type { MailState } from "../modules/mail";
import { Refusal } from "../refusal";

/** A notice that was written, and how far it got. */
export interface NoticeWritten {
  id: string;
  /** YYYY-MM-DD, where it is about a day. */
  day: string | null;
  departure_id: string | null;
  /** When that departure starts. */
  starts_at: string | null;
  /** Of one visit alone, or of the departure's. */
  product_title: string | null;
  producer_name: string | null;
  text_vi: string;
  text_en: string;
  written_at: string;
  /** The officer's mail address. */
  written_by: string | null;
  sent: number;
  waiting: number;
  /** What could not be delivered. */
  failed: number;
}

/** Whom it was for, and what became of telling them. */
export interface Told {
  mail_id: string;
  booking_id: string;
  order_id: string | null;
  number: string | null;
  contact_name: string | null;
  channel: "email" | "sms";
  /** Emptied 30 days after it was sent. */
  to: string;
  state: MailState;
  attempts: number;
  sent_at: string | null;
  next_try_at: string | null;
  last_error: string | null;
}

/** The mails of a notice, by the key that each has. */
const MAILS = "m.template = 'visit-notice' and split_part(m.key, ':', 2) = n.id and m.deleted_at is null";

const WRITTEN = `
  select n.id, n.day, n.departure_id, d.starts_at, p.title as product_title, r.name as producer_name,
    n.text_vi, n.text_en, n.written_at, u.email as written_by, c.sent, c.waiting, c.failed,
    cast(count(*) over () as int) as count
  from visit_notice n
  left join departure d on d.id = n.departure_id
  left join experience e on e.id = coalesce(n.experience_id, d.experience_id)
  left join product p on p.id = e.product_id
  left join producer r on r.id = coalesce(n.producer_id, e.producer_id)
  left join "user" u on u.id = n.written_by
  cross join lateral (
    select count(*) filter (where m.state = 'sent')::int as sent,
      count(*) filter (where m.state = 'waiting')::int as waiting,
      count(*) filter (where m.state in ('failed', 'expired'))::int as failed
    from mail m where ${MAILS}) c
  where n.deleted_at is null and (cast(:id as text) is null or n.id = :id)
  order by n.written_at desc, n.id offset :offset limit :limit`;

const TOLD = `
  select m.id as mail_id, b.id as booking_id, b.order_id, u.number, u.contact_name, m.channel, m.to, m.state, m.attempts,
    m.sent_at, case when m.state = 'waiting' then m.next_try_at end as next_try_at, m.last_error
  from visit_notice n
  join mail m on ${MAILS}
  left join booking b on b.id = split_part(m.key, ':', 3)
  left join purchase u on u.id = b.purchase_id
  where n.id = ? and n.deleted_at is null
  -- What did not arrive comes first: somebody has to call them.
  order by m.state not in ('failed', 'expired'), m.state <> 'waiting', u.contact_name, m.id
  limit 1000`;

/** The latest first. */
export async function listNotices(
  container: MedusaContainer,
  page: { offset: number; limit: number },
): Promise<{ notices: NoticeWritten[]; count: number }> {
  const { rows } = await sqlOf(container).raw<NoticeWritten & { count: number }>(WRITTEN, {
    ...page,
    id: null,
  });
  return { notices: rows.map(({ count, ...notice }) => notice), count: rows[0]?.count ?? 0 };
}

/**
 * Who was told of a notice, when and how, and who could not be.
 * @throws Refusal 404 `no_such_notice`
 */
export async function noticeTold(
  container: MedusaContainer,
  id: string,
): Promise<{ notice: NoticeWritten; told: Told[] }> {
  const sql = sqlOf(container);
  const { rows } = await sql.raw<NoticeWritten & { count: number }>(WRITTEN, { id, offset: 0, limit: 1 });
  const [found] = rows;
  if (!found) throw new Refusal(404, "no_such_notice", "There is no such notice.");
  const { count, ...notice } = found;
  return { notice, told: (await sql.raw<Told>(TOLD, [id])).rows };
}
