import { createHash } from "node:crypto";
import { shortName } from "@market/ocop/booking";
import type {
  CheckInList,
  DeskMember,
  DeskVisit,
  DeskVisitRef,
  ListedTicket,
  SignedCheckInList,
} from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { type Sql, sqlOf } from "../booking/database";
import { ticketToken } from "../booking/ticket-token";
import { clock } from "../clock";
import { keySecret } from "../purchase/key-secret";
import { signList } from "./signing-key";
import { hoursOf } from "./verdict";
import { deskVisit } from "./visits";

/** Fetched at home in the morning it serves until the evening; who cancelled since then is on no older one. */
const GOOD_FOR_MS = 12 * 3_600_000;

interface Row extends Omit<ListedTicket, "token_sha256" | "name" | "used_at" | "state"> {
  used_at: Date | null;
  void_at: Date | null;
  contact_name: string | null;
}

const TICKETS = `
  select t.id, t.code, t.title, t.used_at, m.name as used_by, t.void_at, b.id as booking_id, b.state as booking_state,
    p.contact_name
  from booking b
  join ticket t on t.booking_id = b.id and t.deleted_at is null
  left join purchase p on p.id = b.purchase_id
  left join producer_member m on m.id = t.used_by
  where b.deleted_at is null and b.producer_id = :producer and case when cast(:departure as text) is not null
    then b.departure_id = :departure
    else b.experience_id = :experience and b.arrive <= :day and b.leave > :day end
  order by b.created_at, b.id, t.place, t.id`;

/** @throws Refusal 404 `no_such_visit` */
export async function checkInList(
  container: MedusaContainer,
  member: DeskMember,
  ref: DeskVisitRef,
): Promise<SignedCheckInList> {
  const sql = sqlOf(container);
  const secret = keySecret(container);
  const visit = await deskVisit(sql, member, ref);
  const { opens, closes } = hoursOf(visit);
  const now = clock.now();
  const content: CheckInList = {
    visit,
    opens_at: opens.toISOString(),
    closes_at: closes.toISOString(),
    made_at: now.toISOString(),
    expires_at: new Date(now.getTime() + GOOD_FOR_MS).toISOString(),
    tickets: await ticketsOf(sql, visit, secret),
  };
  const list = JSON.stringify(content);
  return { list, signature: signList(list, secret) };
}

async function ticketsOf(sql: Sql, visit: DeskVisit, secret: string): Promise<ListedTicket[]> {
  const { rows } = await sql.raw<Row>(TICKETS, {
    producer: visit.producer.id,
    departure: visit.departure_id,
    experience: visit.experience_id,
    day: visit.day,
  });
  return rows.map(({ void_at, contact_name, ...row }): ListedTicket => {
    const state = void_at ? "void" : row.used_at ? "used" : "valid";
    const token_sha256 = createHash("sha256").update(ticketToken(row.id, secret)).digest("hex");
    const used_at = row.used_at?.toISOString() ?? null;
    return { ...row, state, token_sha256, used_at, name: shortName(contact_name ?? "") };
  });
}
