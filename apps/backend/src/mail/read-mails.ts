import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { MailState } from "../modules/mail";
import { Refusal } from "../refusal";
import { wakeSender } from "./post-mail";

/** A mail as officers see it: never its content, which may be a code. */
export interface AdminMail {
  id: string;
  channel: "email" | "sms" | "push";
  template: string;
  to: string;
  state: MailState;
  attempts: number;
  next_try_at: string | null;
  last_error: string | null;
  created_at: string;
}

interface MailRow extends Omit<AdminMail, "next_try_at" | "created_at"> {
  next_try_at: Date;
  created_at: Date;
}

export interface AdminMailList {
  mails: AdminMail[];
  count: number;
}

/** Mails that have not gone out, and where `state` says so others: the latest first. */
export async function listMails(
  container: MedusaContainer,
  { state, limit, offset }: { state: MailState[]; limit: number; offset: number },
): Promise<AdminMailList> {
  // In SQL, as all of the outbox: the module's own methods are named by a word that has no plural.
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const there = () => db("mail").whereIn("state", state).whereNull("deleted_at");
  const [rows, [counted]] = await Promise.all([
    there().select<MailRow[]>("*").orderBy("created_at", "desc").limit(limit).offset(offset),
    there().count<Array<{ count: string }>>("id as count"),
  ]);
  const count = Number(counted?.count ?? 0);
  return {
    count,
    mails: rows.map((row) => ({
      id: row.id,
      channel: row.channel,
      template: row.template,
      to: row.to,
      state: row.state,
      attempts: row.attempts,
      next_try_at: row.state === "waiting" ? new Date(row.next_try_at).toISOString() : null,
      last_error: row.last_error,
      created_at: new Date(row.created_at).toISOString(),
    })),
  };
}

/**
 * An officer has put right what was in the way: it goes out now. What was sent, or is of no use any more, stays as it is.
 * @throws Refusal 404, 409 `not_waiting`
 */
export async function sendAgain(container: MedusaContainer, id: string): Promise<void> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const changed = await db("mail")
    .where({ id })
    .whereIn("state", ["waiting", "failed"])
    .whereNot("to", "")
    .update({ state: "waiting", next_try_at: new Date(), attempts: 0, updated_at: new Date() });
  if (changed) return wakeSender(container);
  const there = await db("mail").where({ id }).first("id");
  if (!there) throw new Refusal(404, "no_such_mail", `There is no mail ${id}.`);
  throw new Refusal(409, "not_waiting", "This mail was sent, or is of no use any more.");
}
