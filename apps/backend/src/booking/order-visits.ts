import { countNights } from "@market/ocop/booking";
import type { VisitOfLine } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { sqlOf } from "./database";
import { readBookings } from "./read-bookings";

/** What an order's lines say of their visits, by line. */
export async function visitsOfOrders(
  container: MedusaContainer,
  purchaseId: string,
): Promise<Map<string, VisitOfLine>> {
  const bookings = await readBookings(sqlOf(container), "purchase", purchaseId);
  return new Map(
    bookings.flatMap(({ line_ids, departure_id, starts_at, ends_at, arrive, leave }) =>
      line_ids.map((id): [string, VisitOfLine] => [
        id,
        {
          departure_id,
          starts_at: starts_at.toISOString(),
          ends_at: ends_at.toISOString(),
          nights: arrive && leave ? countNights(arrive, leave) : null,
          held_until: null,
        },
      ]),
    ),
  );
}
