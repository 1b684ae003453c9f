import { addDays, type Day, dayOf, todayOf } from "@market/ocop";
import type { GuestTaken, RegisterAnswer, StayKept } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { sqlOf } from "../booking";
import { clock } from "../clock";
import { GUEST_REGISTER_MODULE, type GuestRegisterModuleService } from "../modules/guest-register";
import { keySecret } from "../purchase/key-secret";
import { Refusal } from "../refusal";
import type { Guest } from "./body";
import { unseal } from "./seal";

const DAYS = 30;

/** Days after leaving for which a guest's papers are kept: `GUEST_REGISTER_DAYS`. */
export function registerDays(given = process.env.GUEST_REGISTER_DAYS): number {
  const days = Number(given);
  return given && Number.isSafeInteger(days) && days >= 0 ? days : DAYS;
}

export interface StayBooked {
  producer_id: string;
  experience_id: string;
  title: string;
  contact_name: string | null;
  arrive: string | null;
  leave: string | null;
  ends_at: Date;
  guests: number;
  state: string;
}

const OPEN = ["confirmed", "attended"];

/** As written down, in order; each look at it is in the log. */
export async function readRegister(
  container: MedusaContainer,
  bookingId: string,
  by: { id: string; producerIds: readonly string[] | null },
): Promise<RegisterAnswer> {
  const stay = await stayOf(container, bookingId, by.producerIds);
  const entries = await registerOf(container).listGuestEntries(
    { booking_id: bookingId },
    { take: null, order: { created_at: "ASC", id: "ASC" } },
  );
  const secret = keySecret(container);
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .info(`The guest register of booking ${bookingId} was read by ${by.id}.`);
  const guests = entries.map(
    ({ id, delete_on, sealed }): GuestTaken => ({ id, delete_on, ...unseal<Guest>(sealed, secret) }),
  );
  return { stay: keptOf(stay), guests };
}

/** One written down by mistake: gone for good. */
export async function removeGuest(
  container: MedusaContainer,
  bookingId: string,
  guestId: string,
  producerIds: readonly string[] | null,
): Promise<void> {
  await stayOf(container, bookingId, producerIds);
  const [entry] = await registerOf(container).listGuestEntries({ id: guestId, booking_id: bookingId });
  if (!entry) throw new Refusal(404, "no_such_guest", "There is no such guest in this booking.");
  await registerOf(container).deleteGuestEntries([guestId]);
}

/** Deletes for good whose day has come. */
export async function forgetGuests(container: MedusaContainer): Promise<number> {
  const { rows } = await sqlOf(container).raw("delete from guest_entry where delete_on <= ? returning 1", [
    todayOf(clock),
  ]);
  return rows.length;
}

/** From the day they arrive until they leave. */
export function inTheHouse({ state, arrive, ends_at }: StayBooked): boolean {
  return OPEN.includes(state) && arrive !== null && todayOf(clock) >= arrive && clock.now() < ends_at;
}

export const deletedOn = ({ ends_at }: StayBooked): Day => addDays(dayOf(ends_at), registerDays());

function keptOf(stay: StayBooked): StayKept | null {
  const { title, experience_id, contact_name, arrive, leave, guests } = stay;
  if (arrive === null || leave === null) return null;
  const named = { title, experience_id, contact_name: contact_name ?? "" };
  return { ...named, arrive, leave, guests, open: inTheHouse(stay), delete_on: deletedOn(stay) };
}

function registerOf(container: MedusaContainer): GuestRegisterModuleService {
  return container.resolve(GUEST_REGISTER_MODULE);
}

export async function stayOf(
  container: MedusaContainer,
  bookingId: string,
  producerIds: readonly string[] | null,
): Promise<StayBooked> {
  const { rows } = await sqlOf(container).raw<StayBooked>(
    `select b.producer_id, b.experience_id, p.title, u.contact_name, b.arrive, b.leave, b.ends_at, b.guests, b.state
      from booking b join product p on p.id = b.product_id left join purchase u on u.id = b.purchase_id
      where b.id = ? and b.deleted_at is null`,
    [bookingId],
  );
  const [stay] = rows;
  if (!stay || (producerIds && !producerIds.includes(stay.producer_id))) {
    throw new Refusal(404, "no_such_booking", "There is no such booking.");
  }
  return stay;
}
