import { undoUntil } from "@market/ocop/booking";
import type { DeskMember } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { inOneTransaction } from "../booking/database";
import { clock } from "../clock";
import { Refusal } from "../refusal";

interface Row {
  id: string;
  ticket_id: string;
  booking_id: string;
  outcome: string;
  recorded_at: Date;
}

const FIND = `
  select c.id, c.ticket_id, t.booking_id, c.outcome, c.recorded_at from check_in c join ticket t on t.id = c.ticket_id
  where c.event_id = :event and c.member_id = :member and c.producer_id = any(cast(:producers as text[]))
    and c.outcome in ('in', 'undone') and c.deleted_at is null`;

/**
 * Whoever let somebody in by mistake takes it back, within some minutes. Sent twice it answers as before.
 * @throws Refusal 404 `no_such_check_in`, 409 `too_late_to_undo`
 */
export async function undoCheckIn(
  container: MedusaContainer,
  { id: member, producers }: DeskMember,
  eventId: string,
): Promise<void> {
  await inOneTransaction(container, async (trx) => {
    const { rows } = await trx.raw<Row>(FIND, {
      event: eventId,
      member,
      producers: producers.map(({ id }) => id),
    });
    const [scan] = rows;
    if (!scan) throw new Refusal(404, "no_such_check_in", "You have let nobody in by that scan.");
    await trx.raw("select from booking where id = ? for update", [scan.booking_id]);
    if (scan.outcome === "undone") return;
    if (clock.now() > undoUntil(scan.recorded_at)) {
      throw new Refusal(409, "too_late_to_undo", "That was too long ago to be taken back.");
    }
    const undone = await trx.raw(
      "update check_in set outcome = 'undone' where id = ? and outcome = 'in' returning 1",
      [scan.id],
    );
    if (!undone.rows.length) return;
    await trx.raw("update ticket set used_at = null, used_by = null, updated_at = now() where id = ?", [
      scan.ticket_id,
    ]);
    await trx.raw(
      `update booking set state = 'confirmed', updated_at = now() where id = :id and state = 'attended'
        and not exists (select from ticket where booking_id = :id and used_at is not null and deleted_at is null)`,
      { id: scan.booking_id },
    );
  });
}
