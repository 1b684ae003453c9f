import type { MedusaContainer } from "@medusajs/framework/types";
import { sqlOf } from "../booking/database";
import { Refusal } from "../refusal";

/**
 * The order that a visit was booked with, where one of these producers is its host.
 * @throws Refusal 404 `no_such_booking`
 */
export async function orderOfBooking(
  container: MedusaContainer,
  bookingId: string,
  producerIds: readonly string[],
): Promise<{ order_id: string; producer_id: string }> {
  const { rows } = await sqlOf(container).raw<{ order_id: string; producer_id: string }>(
    "select order_id, producer_id from booking where id = ? and producer_id = any(?) and deleted_at is null",
    [bookingId, [...producerIds]],
  );
  if (!rows[0]) throw new Refusal(404, "no_such_booking", "There is no such booking.");
  return rows[0];
}
