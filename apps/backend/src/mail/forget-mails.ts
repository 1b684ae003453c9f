import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { forgetFiles } from "./forget-files";
import { mailFolder } from "./mail-folder";

const KEPT_DAYS = 30;

/**
 * After a month nobody asks any more whether a mail arrived: whom it went to is forgotten here, in Medusa's own record, and in the folder
 * where mails are written that nothing sends. The row stays, so that nothing is told twice.
 */
export async function forgetMails(container: MedusaContainer): Promise<void> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const before = new Date(Date.now() - KEPT_DAYS * 86_400_000);
  await db("mail")
    .where("updated_at", "<", before)
    .whereNot("state", "waiting")
    .whereNot("to", "")
    .update({ to: "", data: null, last_error: null });
  await db("notification").whereIn("channel", ["email", "sms"]).where("created_at", "<", before).delete();
  await forgetFiles(mailFolder(), before);
}
