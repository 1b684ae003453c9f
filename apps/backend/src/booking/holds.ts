import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId } from "@medusajs/framework/utils";
import { clock } from "../clock";
import { type Sql, sqlOf } from "./database";
import { instantOf, LEAVE } from "./hours";
import { type HoldOutcome, refuseHold } from "./refuse";
import { holdMinutes, longestHoldMinutes, offerMinutes } from "./settings";

export interface Held {
  /** Places, or rooms. */
  places: number;
  until: Date;
}

export interface SeatsWanted {
  basket_id: string;
  departure_id: string;
  /** All that the basket is to have there, not how many more. */
  seats: number;
}

export interface RoomsWanted {
  basket_id: string;
  variant_id: string;
  arrive: string;
  leave: string;
  rooms: number;
  guests: number;
}

interface Answer {
  outcome: HoldOutcome;
  places: number;
  until: Date | null;
}

const HOLD = `select * from hold_places(:id, :basket_id, :departure_id, :seats, make_interval(mins => :keep),
  make_interval(mins => :longest), :now, make_interval(mins => :offer))`;

/**
 * In a transaction of its own, whose end waits for no disk. A power cut may then undo what was held in the last half second, and a basket
 * that was being filled; whatever is written after it and waits, such as an order, takes it to the disk too.
 */
const HOLD_ALONE = HOLD.replace("select *", "select *, set_config('synchronous_commit', 'off', true)");

const HOLD_ROOMS = `select * from hold_rooms(:ids, :basket_id, :variant_id, :arrive, :leave, :starts, :ends, :rooms, :guests,
  make_interval(mins => :keep), make_interval(mins => :longest), :now)`;

const time = () => ({ keep: holdMinutes(), longest: longestHoldMinutes(), now: clock.now() });

/**
 * Takes places on a departure for a basket, or changes how many it has there; none gives them back.
 * @throws Refusal 404 or 409, with the places that could still be had
 */
export async function holdSeats(container: MedusaContainer, wanted: SeatsWanted, sql?: Sql): Promise<Held> {
  const db = sql ?? sqlOf(container);
  const id = generateEntityId(undefined, "hold");
  const { rows } = await db.raw<Answer>(sql ? HOLD : HOLD_ALONE, {
    id,
    ...wanted,
    ...time(),
    offer: offerMinutes(),
  });
  return heldOrRefused(rows[0]);
}

/**
 * Takes rooms of one kind for all nights of a stay.
 * @throws Refusal as for places
 */
export async function holdRooms(container: MedusaContainer, wanted: RoomsWanted, sql?: Sql): Promise<Held> {
  const db = sql ?? sqlOf(container);
  const ids = Array.from({ length: wanted.rooms }, () => generateEntityId(undefined, "stay"));
  const hours = await hoursOf(db, wanted);
  try {
    const { rows } = await db.raw<Answer>(HOLD_ROOMS, { ids, ...wanted, ...hours, ...time() });
    return heldOrRefused(rows[0]);
  } catch (error) {
    throw refusalOf(error) ?? error;
  }
}

/** Gives places back; it makes nothing scarcer, so it waits for no lock. */
export async function releaseSeats(
  container: MedusaContainer,
  basketId: string,
  departureId: string,
): Promise<void> {
  await sqlOf(container).raw("delete from hold where basket_id = ? and departure_id = ?", [
    basketId,
    departureId,
  ]);
}

type Nights = Pick<RoomsWanted, "basket_id" | "variant_id" | "arrive" | "leave">;

export async function releaseRooms(container: MedusaContainer, nights: Nights): Promise<void> {
  await sqlOf(container).raw(
    `delete from stay where basket_id = :basket_id and variant_id = :variant_id and arrive = :arrive
      and leave = :leave and booking_id is null`,
    { ...nights },
  );
}

/** A basket that is given up or forgotten keeps nothing. */
export async function releaseAll(container: MedusaContainer, basketIds: readonly string[]): Promise<void> {
  if (!basketIds.length) return;
  const db = sqlOf(container);
  await db.raw("delete from hold where basket_id = any(?)", [basketIds]);
  await db.raw("delete from stay where basket_id = any(?) and booking_id is null", [basketIds]);
}

/**
 * Deletes what lapsed. Nothing hangs on it: every query asks the clock itself.
 * @returns how many
 */
export async function sweepHolds(container: MedusaContainer, now = clock.now()): Promise<number> {
  const db = sqlOf(container);
  const lapsed = await db.raw("delete from hold where expires_at <= ? returning 1", [now]);
  const nights = await db.raw("delete from stay where expires_at <= ? returning 1", [now]);
  return lapsed.rows.length + nights.rows.length;
}

/** When the rooms are in use. */
async function hoursOf(db: Sql, { variant_id, arrive, leave }: RoomsWanted) {
  const { rows } = await db.raw<{ arrive_from: string | null; leave_until: string | null }>(
    `select e.arrive_from, e.leave_until from experience e join ticket_kind k on k.experience_id = e.id
      where k.variant_id = ? and k.deleted_at is null and e.deleted_at is null`,
    [variant_id],
  );
  const { arrive_from = null, leave_until = null } = rows[0] ?? {};
  return { starts: instantOf(arrive, arrive_from), ends: instantOf(leave, leave_until, LEAVE) };
}

function heldOrRefused(answer: Answer | undefined): Held {
  if (!answer) throw new Error("The database did not say whether places are held.");
  if (answer.outcome !== "held" || !answer.until) {
    throw refuseHold(answer.outcome === "held" ? "none" : answer.outcome, answer.places);
  }
  return { places: answer.places, until: answer.until };
}

/** `hold_rooms` throws its refusals, so that what it had deleted is still there. */
function refusalOf(error: unknown): Error | null {
  const { code, message, detail } = error as { code?: string; message?: string; detail?: string };
  if (code !== "BK001") return null;
  const outcome = /(past|closed|too_late|sold_out|too_few_left)$/.exec(message ?? "")?.[1];
  return refuseHold((outcome ?? "sold_out") as Exclude<HoldOutcome, "held">, Number(detail ?? 0));
}
