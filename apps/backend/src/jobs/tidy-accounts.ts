import type { MedusaContainer } from "@medusajs/framework/types";
import { tidyClosedAccounts } from "../account/close";
import { forgetLinks } from "../members";

/** Once a night. */
export default async function tidyAccounts(container: MedusaContainer): Promise<void> {
  await tidyClosedAccounts(container);
  await forgetLinks(container);
}

export const config = { name: "tidy-accounts", schedule: "17 20 * * *" };
