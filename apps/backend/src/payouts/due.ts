import { type DuePart, payable } from "@market/ocop";
import type { PayoutDue } from "@market/store-contract";
import type { Sql } from "../booking/database";
import { clock } from "../clock";
import type { Account } from "../transfers/accounts";
import { bankName } from "../transfers/accounts";
import { payoutAfterDays } from "./settings";

const DAY_MS = 86_400_000;

export interface Due extends PayoutDue {
  /** Where it would go; the number sealed. */
  to: Account | null;
}

/**
 * What each order does to what the shop owes its producer, and of that what is in the platform's hands. An order is released once all of it
 * was delivered or is over, so many days ago, and nobody asks for goods to be taken back. What belongs to no order is one row, and what
 * carriers collected another: they bring it themselves, and the platform pays nothing of it out.
 */
const PARTS = `
  with part as materialized (
    select l.producer_id, case when l.holder = 'carrier' then null else j.order_id end as order_id, l.holder = 'carrier' as carrier,
      -sum(l.amount) as due, coalesce(-sum(l.amount) filter (where l.holder = 'platform'), 0) as held
    from ledger_line l join ledger_journal j on j.id = l.journal_id
    where l.account = 'producer' and l.deleted_at is null
      and (cast(:producers as text[]) is null or l.producer_id = any(cast(:producers as text[])))
    group by 1, 2, 3 having sum(l.amount) <> 0)
  select part.producer_id, part.order_id is null and not (part.carrier and part.due > 0) as of_no_order, part.due::float8 as due, part.held::float8 as held,
    part.due > 0 and part.order_id is not null and (
      coalesce((select d.stage in ('done', 'cancelled') from desk_order d where d.id = part.order_id and d.deleted_at is null), true)
      and not exists (select from booking b where b.order_id = part.order_id and b.deleted_at is null
        and (b.state in ('requested', 'confirmed') or b.ends_at > cast(:before as timestamptz)))
      and not exists (select from goods_return r where r.order_id = part.order_id and r.deleted_at is null
        and (r.state in ('open', 'escalated') or (r.refund is not null and r.settled_at is null)))
      and not exists (select from order_fulfillment k join fulfillment f on f.id = k.fulfillment_id and f.deleted_at is null
        where k.order_id = part.order_id and k.deleted_at is null and f.canceled_at is null
          and f.delivered_at > cast(:before as timestamptz))
      and (exists (select from booking b where b.order_id = part.order_id and b.deleted_at is null)
        or exists (select from "order" o where o.id = part.order_id and o.status = 'canceled')
        or exists (select from order_fulfillment k join fulfillment f on f.id = k.fulfillment_id and f.deleted_at is null
          where k.order_id = part.order_id and k.deleted_at is null and f.canceled_at is null and f.delivered_at is not null))
    ) as released
  from part`;

/** Paid ones, too, while the ledger does not tell of them. */
const ON_THE_WAY = `
  select p.producer_id, sum(p.amount)::float8 as amount from payout p
  where p.deleted_at is null and (p.state in ('draft', 'approved', 'sent') or (p.state = 'paid' and p.posted_at is null))
    and p.batch_id is distinct from cast(:except as text)
    and (cast(:producers as text[]) is null or p.producer_id = any(cast(:producers as text[])))
  group by 1`;

const PEOPLE = `
  select p.id, p.name, b.bank_code, b.holder, b.sealed, b.masked
  from producer p left join producer_bank_account b on b.producer_id = p.id and b.deleted_at is null
  where p.id = any(?) order by p.name, p.id`;

interface Asked {
  /** None: all. */
  producers?: readonly string[];
  /** A batch whose payouts are not counted as on their way. */
  except?: string;
}

/** What producers are due, by what the ledger tells at this moment; those with nothing left out. */
export async function readDue(sql: Sql, { producers, except }: Asked = {}): Promise<Due[]> {
  const asked = { producers: producers ? [...producers] : null };
  const before = new Date(clock.now().getTime() - payoutAfterDays() * DAY_MS);
  const parts = await sql.raw<DuePart & { producer_id: string }>(PARTS, { ...asked, before });
  const way = await sql.raw<{ producer_id: string; amount: number }>(ON_THE_WAY, {
    ...asked,
    except: except ?? null,
  });
  const ids = [...new Set([...parts.rows, ...way.rows].map(({ producer_id }) => producer_id))];
  const people = await sql.raw<{ id: string; name: string } & Omit<Account, "producer_id">>(PEOPLE, [ids]);
  const due = people.rows.map(({ id, name, bank_code, ...account }): Due => {
    const onTheWay = way.rows.find(({ producer_id }) => producer_id === id)?.amount ?? 0;
    const own = parts.rows.filter(({ producer_id }) => producer_id === id);
    const found = payable(own, onTheWay);
    const to = bank_code ? { producer_id: id, bank_code, ...account } : null;
    return {
      producer: { id, name },
      ...found,
      waiting: Math.max(0, found.balance - onTheWay - found.payable),
      on_the_way: onTheWay,
      account: to && { bank: bankName(to.bank_code), holder: to.holder, masked: to.masked },
      to,
    };
  });
  return due.filter(({ balance, on_the_way }) => balance !== 0 || on_the_way !== 0);
}

/** Those to whom something can be sent. */
export const payableNow = (due: readonly Due[]): Array<Due & { to: Account }> =>
  due.filter((one): one is Due & { to: Account } => one.payable > 0 && one.to !== null);
