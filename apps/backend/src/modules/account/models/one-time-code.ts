import { model } from "@medusajs/framework/utils";

export const CODE_PURPOSES = ["sign_up", "sign_in", "reset_password", "add_login", "confirm"] as const;
export type CodePurpose = (typeof CODE_PURPOSES)[number];

/**
 * A code that was sent, or would have been: a row is written for a login that nobody has, too, so that both take the same time and
 * the same answer. The six digits are nowhere; only what they are checked by.
 */
export const OneTimeCode = model
  .define("one_time_code", {
    /** 192 random bits: whoever knows it may try. */
    id: model.text().primaryKey(),
    purpose: model.enum([...CODE_PURPOSES]),
    /** E.164, or a mail in small letters. */
    login: model.text(),
    /** Null where no code can be right. */
    code_hash: model.text().nullable(),
    /** Whose account it opens or changes; null for one that is to be made. */
    customer_id: model.text().nullable(),
    /** What waits for the code: of a sign-up the name, the consents, the password's hash. */
    waiting: model.json().nullable(),
    tries: model.number().default(0),
    expires_at: model.dateTime(),
    used_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["expires_at"] }]);
