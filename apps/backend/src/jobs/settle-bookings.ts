import type { MedusaContainer } from "@medusajs/framework/types";
import { decideGroups, settleBookings } from "../booking";

const TOO_FEW = "Chưa đủ số khách tối thiểu · Fewer guests than the visit needs";

/** Every minute: groups that stayed too small, and bookings that ended whose orders a stopped process did not tell. */
export default async function settleEndedBookings(container: MedusaContainer): Promise<void> {
  await decideGroups(container, TOO_FEW);
  await settleBookings(container);
}

export const config = { name: "settle-bookings", schedule: "* * * * *" };
