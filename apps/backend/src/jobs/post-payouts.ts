import type { MedusaContainer } from "@medusajs/framework/types";
import { postPaid } from "../payouts";

/** Every minute: payouts that were paid, and that a stopped process did not write in the ledger. */
export default function postPayouts(container: MedusaContainer): Promise<void> {
  return postPaid(container);
}

export const config = { name: "post-payouts", schedule: "* * * * *" };
