import type { MedusaContainer } from "@medusajs/framework/types";
import { decideGroups, declineUnanswered, settleBookings } from "../booking";

/** Every minute: groups that stayed too small, requests that no host answered, and bookings that ended whose orders a stopped process did not tell. */
export default async function settleEndedBookings(container: MedusaContainer): Promise<void> {
  await decideGroups(container);
  await declineUnanswered(container);
  await settleBookings(container);
}

export const config = { name: "settle-bookings", schedule: "* * * * *" };
