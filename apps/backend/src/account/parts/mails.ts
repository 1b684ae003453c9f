import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { contactsOf } from "../identities";
import type { AccountPart } from "./part";

interface MailRow {
  template: string;
  channel: string;
  to: string;
  state: string;
  created_at: Date;
  sent_at: Date | null;
}

/** What was written to the phone or mail that they proved to be theirs. Its content is not kept. */
export const mails: AccountPart = {
  name: "mails",
  read: async (container, customerId) => {
    const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    const rows: MailRow[] = await db("mail")
      .whereIn("to", await contactsOf(container, customerId))
      .orderBy("created_at", "desc");
    return rows.map(({ template, channel, to, state, created_at, sent_at }) => ({
      about: template,
      channel,
      to,
      state,
      written_at: created_at.toISOString(),
      sent_at: sent_at?.toISOString() ?? null,
    }));
  },
  /** What is still on its way arrives, and is forgotten with all others after its month. */
  erase: async (container, customerId) => {
    const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    const contacts = await contactsOf(container, customerId);
    await db("mail")
      .whereIn("to", contacts)
      .whereNot("state", "waiting")
      .update({ to: "", data: null, last_error: null });
    await db("notification").whereIn("to", contacts).whereIn("channel", ["email", "sms"]).delete();
  },
};
