import { randomUUID } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, generateEntityId, Modules } from "@medusajs/framework/utils";
import { MAIL_WAITING } from "../modules/mail";
import type { CodeToSend } from "./templates/account";
import type { DeskMail } from "./templates/desk";

/** What the mails about accounts need to be told. */
export interface AccountMails {
  "one-time-code": CodeToSend;
  "password-reset": CodeToSend;
  welcome: { name: string };
  "account-deleted": { name: string };
}

export type AccountMail = {
  [Template in keyof AccountMails]: { template: Template; data: AccountMails[Template] };
}[keyof AccountMails];

export type ToPost = (AccountMail | DeskMail) & {
  channel: "email" | "sms";
  /** An address, or a phone number in E.164. */
  to: string;
  locale: "vi" | "en";
  /** With the same key nothing is sent a second time; without one, each call is a mail. */
  key?: string;
};

const MINUTE_MS = 60_000;

/**
 * Writes a mail down to be sent and returns; it goes out at once, and again later should that fail. A code is not sent after its
 * minutes are over.
 */
export async function postMail(container: MedusaContainer, mail: ToPost): Promise<void> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const now = new Date();
  const expires_at = "minutes" in mail.data ? new Date(+now + mail.data.minutes * MINUTE_MS) : null;
  await db("mail")
    .insert({
      id: generateEntityId(undefined, "mail"),
      key: mail.key ?? `${mail.template}:${randomUUID()}`,
      channel: mail.channel,
      template: mail.template,
      locale: mail.locale,
      to: mail.to,
      data: JSON.stringify(mail.data),
      state: "waiting",
      next_try_at: now,
      expires_at,
    })
    .onConflict()
    .ignore();
  await wakeSender(container);
}

/** Tells whichever process sends that something waits. Should that be lost, it is found within a minute. */
export async function wakeSender(container: MedusaContainer): Promise<void> {
  try {
    await container.resolve(Modules.EVENT_BUS).emit({ name: MAIL_WAITING, data: {} });
  } catch (error) {
    container.resolve(ContainerRegistrationKeys.LOGGER).warn(`The sender of mails was not woken: ${error}`);
  }
}
