import type { MedusaContainer } from "@medusajs/framework/types";
import { postFees } from "../card";

/** Every minute: what Stripe kept of payments by card. */
export default function postCardFees(container: MedusaContainer): Promise<void> {
  return postFees(container);
}

export const config = { name: "post-card-fees", schedule: "* * * * *" };
