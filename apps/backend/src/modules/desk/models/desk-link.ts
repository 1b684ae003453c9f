import { model } from "@medusajs/framework/utils";

export const LINK_PURPOSES = ["join", "invitation", "password"] as const;
export type LinkPurpose = (typeof LINK_PURPOSES)[number];

/**
 * A link that was mailed, or would have been: its secret is nowhere, only what it is known again by. Whoever has it has read the mail at
 * that address. It opens one thing, once, until it ends.
 */
export const DeskLink = model
  .define("desk_link", {
    id: model.id({ prefix: "dlink" }).primaryKey(),
    purpose: model.enum([...LINK_PURPOSES]),
    /** SHA-256 of 256 random bits, in hex. */
    secret_hash: model.text(),
    /** In small letters. */
    email: model.text(),
    /** Whose password it sets. */
    member_id: model.text().nullable(),
    /** Where somebody is invited to work, as what, and by whom. */
    producer_id: model.text().nullable(),
    role: model.text().nullable(),
    invited_by: model.text().nullable(),
    /** What waits for a sign-up's link: the name, the password's hash, the claimed page. */
    waiting: model.json().nullable(),
    locale: model.text().default("vi"),
    expires_at: model.dateTime(),
    used_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["secret_hash"], unique: true, where: "deleted_at IS NULL" },
    { on: ["producer_id"], where: "used_at IS NULL AND deleted_at IS NULL" },
    { on: ["expires_at"] },
  ]);
