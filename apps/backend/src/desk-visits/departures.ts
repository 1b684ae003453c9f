import { addDays, startOfDay } from "@market/ocop";
import type { DeskCalledOff } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { callOff, changeDeparture, type DepartureChange, whoComesIn } from "../booking";
import { type Sql, sqlOf } from "../booking/database";
import { clock } from "../clock";
import { Refusal } from "../refusal";
import { type AtVisit, noteAt } from "./answering";
import type { CallOffSent, ClosureSent } from "./bodies";

/** Places, or whether it can be booked. @throws Refusal as `changeDeparture` */
export async function changeOwnDeparture(
  container: MedusaContainer,
  at: AtVisit,
  change: DepartureChange,
): Promise<void> {
  const { capacity, state } = await changeDeparture(container, at.id, change);
  await noteAt(container, at, "departure.changed", { capacity, state, before: change.was ?? null });
}

const TO_CHANGE = `
  select id from departure
  where experience_id = :experience and starts_at >= :from and starts_at < :to and starts_at > :now
    and state = :state and deleted_at is null
  order by id`;

/**
 * Nobody books on these days, or bookings are taken again; whoever has booked goes.
 * @returns how many departures it changed
 */
export async function closeDays(
  container: MedusaContainer,
  at: AtVisit,
  { from, to, closed }: ClosureSent,
): Promise<number> {
  const { rows } = await sqlOf(container).raw<{ id: string }>(TO_CHANGE, {
    experience: at.id,
    from: startOfDay(from),
    to: startOfDay(addDays(to, 1)),
    now: clock.now(),
    state: closed ? "open" : "closed",
  });
  let changed = 0;
  for (const { id } of rows) {
    if (await setState(container, id, closed ? "closed" : "open")) changed += 1;
  }
  const deed = closed ? "experience.days_closed" : "experience.days_opened";
  if (changed) await noteAt(container, at, deed, { from, to, departures: changed });
  return changed;
}

/** One that was called off in this moment stays so. */
async function setState(container: MedusaContainer, id: string, state: "open" | "closed"): Promise<boolean> {
  try {
    await changeDeparture(container, id, { state });
    return true;
  } catch (error) {
    if (error instanceof Refusal && error.code === "departure_cancelled") return false;
    throw error;
  }
}

/**
 * It does not go, and everybody gets all money back: as many people and as much money as whoever decided it was shown, or nothing happens.
 * @throws Refusal 409 `departure_cancelled`, `departure_over`, `changed_meanwhile`
 */
export async function callOffOwn(
  container: MedusaContainer,
  at: AtVisit,
  { reason, seen }: CallOffSent,
): Promise<DeskCalledOff> {
  const done = await callOff(container, at.id, reason, (trx) => refuseUnseen(trx, at.id, seen));
  await noteAt(container, at, "departure.called_off", { reason, ...seen, called_off: done.called_off });
  return done;
}

/** Under the lock of those who would book. */
async function refuseUnseen(trx: Sql, id: string, seen: CallOffSent["seen"]): Promise<void> {
  const { rows } = await trx.raw<{ state: string }>("select state from departure where id = ?", [id]);
  if (rows[0]?.state === "cancelled") {
    throw new Refusal(409, "departure_cancelled", "It was called off already.");
  }
  const coming = await whoComesIn(trx, { departure_id: id });
  const { bookings, guests, total } = coming;
  if (bookings === seen.bookings && guests === seen.guests && total === seen.total) return;
  throw new Refusal(409, "changed_meanwhile", "Somebody booked or cancelled meanwhile: look again.", [
    { field: "seen", code: "changed_meanwhile", values: { bookings, guests, total } },
  ]);
}
