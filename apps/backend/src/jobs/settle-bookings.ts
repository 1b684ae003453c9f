import type { MedusaContainer } from "@medusajs/framework/types";
import { decideGroups, settleBookings } from "../booking";

/** Every minute: groups that stayed too small, and bookings that ended whose orders a stopped process did not tell. */
export default async function settleEndedBookings(container: MedusaContainer): Promise<void> {
  await decideGroups(container);
  await settleBookings(container);
}

export const config = { name: "settle-bookings", schedule: "* * * * *" };
