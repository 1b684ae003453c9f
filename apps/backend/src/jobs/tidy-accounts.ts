import type { MedusaContainer } from "@medusajs/framework/types";
import { tidyClosedAccounts } from "../account/close";

/** Once a night. */
export default async function tidyAccounts(container: MedusaContainer): Promise<void> {
  await tidyClosedAccounts(container);
}

export const config = { name: "tidy-accounts", schedule: "17 20 * * *" };
