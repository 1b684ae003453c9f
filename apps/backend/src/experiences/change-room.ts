import type { MedusaContainer } from "@medusajs/framework/types";
import { inOneTransaction, type Sql } from "../booking";
import { clock } from "../clock";
import { Refusal } from "../refusal";
import type { ChangeRoomBody } from "./bodies";
import { refuseBelow } from "./in-the-way";
import { knownExperience } from "./known";

interface Room {
  id: string;
  name: string;
  sleeps: number;
  closed: boolean;
}

/** Stays that are not over in which more sleep than are to. */
const IN_THE_WAY = `
  select starts_at, guests from stay
  where unit_id = :id and guests > :sleeps and ends_at > :now and (expires_at is null or expires_at > :now)
    and deleted_at is null
  order by starts_at`;

/**
 * Changes a room, under the lock of those who would take it. Closed, it takes nobody new: who has booked it stays, and who holds it
 * gets another of its kind or is told at the till.
 * @throws Refusal 404; 409 `below_taken` (values: taken, days)
 */
export async function changeRoom(
  container: MedusaContainer,
  experienceId: string,
  roomId: string,
  change: ChangeRoomBody,
): Promise<void> {
  await knownExperience(container, experienceId);
  await inOneTransaction(container, async (trx) => {
    await trx.raw("select lock_places('{}', array[cast(? as text)])", [roomId]);
    const { rows } = await trx.raw<Room>(
      "select id, name, sleeps, closed from unit where id = ? and experience_id = ? and deleted_at is null",
      [roomId, experienceId],
    );
    const [room] = rows;
    if (!room) throw new Refusal(404, "no_such_room", "There is no such room.");
    const { name, sleeps, closed } = { ...room, ...change };
    if (sleeps < room.sleeps) await refuseFuller(trx, roomId, sleeps);
    await trx.raw(
      "update unit set name = :name, sleeps = :sleeps, closed = :closed, updated_at = now() where id = :id",
      { id: roomId, name, sleeps, closed },
    );
  });
}

async function refuseFuller(trx: Sql, id: string, sleeps: number): Promise<void> {
  const { rows } = await trx.raw<{ starts_at: Date; guests: number }>(IN_THE_WAY, {
    id,
    sleeps,
    now: clock.now(),
  });
  if (!rows.length) return;
  throw refuseBelow(
    "sleeps",
    Math.max(...rows.map(({ guests }) => guests)),
    rows.map(({ starts_at }) => starts_at),
  );
}
