import { model } from "@medusajs/framework/utils";

export const MAIL_STATES = ["waiting", "sent", "failed", "expired", "left_out"] as const;
export type MailState = (typeof MAIL_STATES)[number];

/**
 * One mail or text message that has to be sent, written down before anything is sent: a crash, or a mail server that is away, loses
 * none. It is rendered when it is sent, from what stands then.
 */
export const Mail = model
  .define("mail", {
    id: model.id({ prefix: "mail" }).primaryKey(),
    /** What it tells of, such as `purchase-placed:purch_1`. There is one row a key, so nothing is told twice. */
    key: model.text(),
    channel: model.enum(["email", "sms", "push"]),
    template: model.text(),
    locale: model.text().default("vi"),
    /** Whom it goes to, an alert on a phone the device's id; emptied 30 days after it was sent. */
    to: model.text(),
    /** What the template needs. Emptied once it was sent: it may hold a code. */
    data: model.json().nullable(),
    state: model.enum([...MAIL_STATES]).default("waiting"),
    attempts: model.number().default(0),
    next_try_at: model.dateTime(),
    /** Whoever is sending it holds it until then, and renews. */
    held_until: model.dateTime().nullable(),
    /** After this it is of no use: a one-time code that has ended. */
    expires_at: model.dateTime().nullable(),
    sent_at: model.dateTime().nullable(),
    last_error: model.text().nullable(),
  })
  .indexes([
    { on: ["key"], unique: true },
    { on: ["next_try_at"], where: "state = 'waiting' AND deleted_at IS NULL" },
  ]);
