import { createHash } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId } from "@medusajs/framework/utils";
import { sqlOf } from "../booking";
import { clock } from "../clock";
import { Refusal } from "../refusal";
import { noteNoticeMails } from "../visitor-news";
import type { NoticeSent } from "./body";
import { MEANT } from "./whom";

export interface PostedNotice {
  id: string;
  /** Bookings it is for at this moment. */
  bookings: number;
}

const POST = `
  insert into visit_notice (id, key, day, departure_id, experience_id, producer_id, text_vi, text_en, written_at, written_by)
  values (:id, :key, :day, :departure, :experience, :producer, :vi, :en, :now, :by)
  on conflict (key) where deleted_at is null do nothing`;

const COUNT = `
  select n.id, (select count(*)::int from booking b where ${MEANT} and b.deleted_at is null) as bookings
  from visit_notice n where n.key = ? and n.deleted_at is null`;

/**
 * Writes a notice down; telling everybody follows from it, and goes on where a process stopped. The same one sent again is the same one.
 * @throws Refusal 404 `no_such_departure`, 409 `departure_over`
 */
export async function postNotice(
  container: MedusaContainer,
  sent: NoticeSent,
  officer: string | null,
): Promise<PostedNotice> {
  const { day = null, departure_id = null, experience_id = null, producer_id = null, vi, en } = sent;
  if (departure_id) await refuseOver(container, departure_id);
  const whom = [day, departure_id, experience_id, producer_id, vi, en];
  const key = createHash("sha256").update(JSON.stringify(whom)).digest("base64url");
  await sqlOf(container).raw(POST, {
    id: generateEntityId(undefined, "vnot"),
    key,
    day,
    departure: departure_id,
    experience: experience_id,
    producer: producer_id,
    vi,
    en,
    now: clock.now(),
    by: officer,
  });
  await noteNoticeMails(container);
  const { rows } = await sqlOf(container).raw<PostedNotice>(COUNT, [key]);
  return rows[0] as PostedNotice;
}

async function refuseOver(container: MedusaContainer, id: string): Promise<void> {
  const { rows } = await sqlOf(container).raw<{ ends_at: Date }>(
    "select ends_at from departure where id = ? and deleted_at is null",
    [id],
  );
  const [departure] = rows;
  if (!departure) throw new Refusal(404, "no_such_departure", "There is no such departure.");
  if (clock.now() >= departure.ends_at) throw new Refusal(409, "departure_over", "It is over already.");
}
