import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId } from "@medusajs/framework/utils";
import { inOneTransaction, type Sql } from "../booking";
import { keySecret } from "../purchase/key-secret";
import { Refusal } from "../refusal";
import type { Guest } from "./body";
import { deletedOn, inTheHouse, type StayBooked, stayOf } from "./register";
import { seal, unseal } from "./seal";

interface Entry {
  id: string;
  form_id: string | null;
  sealed: string;
}

const WRITE = `
  insert into guest_entry (id, booking_id, producer_id, sealed, taken_by, delete_on, form_id)
  values (:id, :booking, :producer, :sealed, :by, :delete_on, :form)`;

/**
 * Writes a guest of a stay down, on arrival and not before. The same form sent again, or twice at once, is the same guest.
 * @param by whose houses may be written for; null: the office
 * @throws Refusal 404; 409 `not_a_stay`, `guest_not_expected` (cancelled, over, or its day has not come), `all_guests_taken` (values:
 * guests), `form_used` (the form wrote somebody else down before)
 */
export async function takeGuest(
  container: MedusaContainer,
  bookingId: string,
  { form_id = null, ...guest }: Guest & { form_id?: string | null },
  by: { id: string; producerIds: readonly string[] | null },
): Promise<string> {
  const stay = await stayOf(container, bookingId, by.producerIds);
  if (stay.arrive === null) {
    throw new Refusal(409, "not_a_stay", "Nobody sleeps there: there is no register.");
  }
  const secret = keySecret(container);
  return inOneTransaction(container, async (trx) => {
    const taken = await entriesOf(trx, bookingId);
    const earlier = form_id && taken.find((one) => one.form_id === form_id);
    if (earlier) return sameGuest(earlier, guest, secret);
    refuseUnexpected(stay, taken.length);
    const id = generateEntityId(undefined, "guest");
    await trx.raw(WRITE, {
      id,
      booking: bookingId,
      producer: stay.producer_id,
      sealed: seal(guest, secret),
      by: by.id,
      delete_on: deletedOn(stay),
      form: form_id,
    });
    return id;
  });
}

/** One at a time for a booking, so that two at once neither write one guest twice nor one too many. */
async function entriesOf(trx: Sql, bookingId: string): Promise<Entry[]> {
  await trx.raw("select 1 from booking where id = ? for update", [bookingId]);
  const { rows } = await trx.raw<Entry>(
    "select id, form_id, sealed from guest_entry where booking_id = ? and deleted_at is null",
    [bookingId],
  );
  return rows;
}

function sameGuest({ id, sealed }: Entry, guest: Guest, secret: string): string {
  const earlier = unseal<Guest>(sealed, secret);
  const same = (Object.keys(guest) as Array<keyof Guest>).every((key) => earlier[key] === guest[key]);
  if (same) return id;
  throw new Refusal(409, "form_used", "This form has written down a guest already, with other words.");
}

function refuseUnexpected(stay: StayBooked, taken: number): void {
  if (!inTheHouse(stay)) {
    throw new Refusal(409, "guest_not_expected", "These guests are not in the house today.");
  }
  if (taken >= stay.guests) {
    throw new Refusal(409, "all_guests_taken", "All guests of this booking are written down.", [
      { field: "name", code: "all_guests_taken", values: { guests: stay.guests } },
    ]);
  }
}
