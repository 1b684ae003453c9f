import type { MedusaContainer } from "@medusajs/framework/types";
import { answerRequest, callOff } from "../../booking";
import { sqlOf } from "../../booking/database";
import { Refusal } from "../../refusal";
import type { MoneyDeed } from "../deed";

interface Stands {
  bookings: number;
  paid: number;
  order_id: string | null;
  producer_id: string | null;
}

/** What was paid for bookings that still stand: never more than their order holds. */
const PAID = `
  select count(*)::int as bookings, min(b.order_id) as order_id, min(b.producer_id) as producer_id,
    coalesce(sum(least(b.total, greatest(0, coalesce((select sum(t.amount) from order_transaction t
      where t.order_id = b.order_id and t.deleted_at is null), 0)))), 0)::float8 as paid
  from booking b where b.deleted_at is null and b.state in ('requested', 'confirmed')`;

async function stands(container: MedusaContainer, where: "id" | "departure_id", id: string): Promise<Stands> {
  const { rows } = await sqlOf(container).raw<Stands>(`${PAID} and b.${where} = ?`, [id]);
  return rows[0] ?? { bookings: 0, paid: 0, order_id: null, producer_id: null };
}

/** An officer calls a departure off: all who booked get all their money back. */
export const callDepartureOff: MoneyDeed<{ departure_id: string; reason: string | null }> = {
  kind: "departure.call_off",
  async look(container, { departure_id }) {
    const { rows } = await sqlOf(container).raw<{ state: string }>(
      "select state from departure where id = ? and deleted_at is null",
      [departure_id],
    );
    if (!rows[0]) throw new Refusal(404, "no_such_departure", "There is no such departure.");
    const { bookings, paid, producer_id } = await stands(container, "departure_id", departure_id);
    return {
      object: { type: "departure", id: departure_id },
      order_id: null,
      producer_id,
      amount: paid,
      seen: `${bookings}-${paid}`,
    };
  },
  act: (container, { departure_id, reason }) => callOff(container, departure_id, reason),
};

/** An officer says no in a host's name: all that was paid goes back. */
export const declineRequest: MoneyDeed<{ booking_id: string; reason: string | null }> = {
  kind: "booking.decline",
  async look(container, { booking_id }) {
    const { bookings, paid, order_id, producer_id } = await stands(container, "id", booking_id);
    return {
      object: { type: "booking", id: booking_id },
      order_id,
      producer_id,
      amount: paid,
      seen: `${bookings}-${paid}`,
    };
  },
  act: (container, { booking_id, reason }) =>
    answerRequest(container, booking_id, { yes: false, reason }, null),
};
