import type { MedusaContainer } from "@medusajs/framework/types";
import { forgetGuests } from "../guest-register";

/** Every night. */
export default async function forgetGuestsOfStays(container: MedusaContainer): Promise<void> {
  await forgetGuests(container);
}

export const config = { name: "forget-guests", schedule: "40 3 * * *" };
