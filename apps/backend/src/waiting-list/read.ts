import type { Locale, WaitingShown } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { sqlOf } from "../booking";
import { clock } from "../clock";
import { queryLocale } from "../purchase/place-of-sale";
import { Refusal } from "../refusal";
import { readWaitingToken } from "./token";

export interface WaitingRow {
  id: string;
  departure_id: string;
  seats: number;
  name: string;
  state: WaitingShown["state"];
  offer_until: Date | null;
  starts_at: Date;
  ends_at: Date;
  handle: string;
  title: string;
}

const ENTRY = `
  select w.id, w.departure_id, w.seats, w.name, w.offer_until, d.starts_at, d.ends_at, p.handle,
    coalesce(t.translations ->> 'title', p.title) as title,
    case when d.state = 'cancelled' or d.starts_at <= :now then 'over'
      when w.state = 'offered' and w.offer_until <= :now then 'lapsed' else w.state end as state
  from waiting_entry w
  join departure d on d.id = w.departure_id
  join experience e on e.id = d.experience_id
  join product p on p.id = e.product_id
  left join translation t on t.reference = 'product' and t.reference_id = p.id and t.locale_code = :locale
    and t.deleted_at is null
  where w.id = :id and w.deleted_at is null`;

/** null once it is deleted. */
export async function readWaiting(
  container: MedusaContainer,
  id: string,
  locale: Locale,
): Promise<WaitingRow | null> {
  const asked = { id, locale: queryLocale(locale) ?? "", now: clock.now() };
  const { rows } = await sqlOf(container).raw<WaitingRow>(ENTRY, asked);
  return rows[0] ?? null;
}

/** @throws Refusal 404 for a token that opens nothing (any more) */
export async function openWaiting(
  container: MedusaContainer,
  token: string,
  locale: Locale,
): Promise<WaitingRow> {
  const id = readWaitingToken(container, token);
  const row = id && (await readWaiting(container, id, locale));
  if (!row) throw new Refusal(404, "no_such_waiting", "Nobody waits under this address.");
  return row;
}

/** Whoever has the link sees what is offered, and nothing of who waits. */
export function waitingShown(row: WaitingRow): WaitingShown {
  return {
    state: row.state,
    seats: row.seats,
    departure_id: row.departure_id,
    product_handle: row.handle,
    title: row.title,
    starts_at: row.starts_at.toISOString(),
    ends_at: row.ends_at.toISOString(),
    offer_until: row.state === "offered" ? (row.offer_until?.toISOString() ?? null) : null,
  };
}
