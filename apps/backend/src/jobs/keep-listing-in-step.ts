import type { MedusaContainer } from "@medusajs/framework/types";
import { catchUpListing } from "../listing/catch-up";

/** Every minute: what no event told of, and after midnight the goods whose stars ended, began or changed. */
export default async function keepListingInStep(container: MedusaContainer): Promise<void> {
  await catchUpListing(container);
}

export const config = { name: "keep-listing-in-step", schedule: "* * * * *" };
