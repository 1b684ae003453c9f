import type { MedusaContainer } from "@medusajs/framework/types";
import { postDue } from "../ledger";

/** Every minute: what was bought, paid, given back or cancelled and the ledger does not tell yet. */
export default async function postLedger(container: MedusaContainer): Promise<void> {
  await postDue(container);
}

export const config = { name: "post-ledger", schedule: "* * * * *" };
