import type { MedusaContainer } from "@medusajs/framework/types";
import { forgetMails } from "../mail/forget-mails";

/** Every night. */
export default async function forgetOldMails(container: MedusaContainer): Promise<void> {
  await forgetMails(container);
}

export const config = { name: "forget-mails", schedule: "20 3 * * *" };
