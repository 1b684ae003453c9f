import { sqlOf } from "../../booking";
import { leaveWaiting } from "../../waiting-list/leave";
import { contactsOf } from "../identities";
import type { AccountPart } from "./part";

interface Row {
  id: string;
  title: string;
  starts_at: Date;
  seats: number;
  name: string;
  phone: string;
  email: string | null;
  state: string;
}

const MINE = `
  select w.id, p.title, d.starts_at, w.seats, w.name, w.phone, w.email, w.state from waiting_entry w
  join departure d on d.id = w.departure_id join experience e on e.id = d.experience_id
  join product p on p.id = e.product_id
  where (w.phone = any(:contacts) or w.email = any(:contacts)) and w.deleted_at is null order by w.created_at`;

/** Departures they wait for, known by the phone or mail that they proved to be theirs. */
export const waiting: AccountPart = {
  name: "waiting",
  read: async (container, customerId) => {
    const contacts = await contactsOf(container, customerId);
    const { rows } = await sqlOf(container).raw<Row>(MINE, { contacts });
    // The id makes the key of its page, and is not a fact about anybody.
    return rows.map(({ id, ...shown }) => ({ ...shown, starts_at: shown.starts_at.toISOString() }));
  },
  erase: async (container, customerId) => {
    const contacts = await contactsOf(container, customerId);
    const { rows } = await sqlOf(container).raw<Row>(MINE, { contacts });
    for (const { id } of rows) await leaveWaiting(container, id);
  },
};
