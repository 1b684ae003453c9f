import type { MedusaContainer } from "@medusajs/framework/types";
import { keepBookings } from "../parcels";

/** Every minute: parcels that a carrier is still to be asked for, and about. */
export default function keep(container: MedusaContainer): Promise<void> {
  return keepBookings(container);
}

export const config = { name: "keep-bookings", schedule: "* * * * *" };
