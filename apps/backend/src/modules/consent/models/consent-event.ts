import { model } from "@medusajs/framework/utils";

export const CONSENT_KINDS = ["account", "marketing"] as const;
export const CONSENT_SOURCES = ["sign_up", "privacy_page", "account_deleted"] as const;

/**
 * That somebody agreed to something, or took it back: when, where, and to which words. Append-only: a trigger in the database refuses
 * UPDATE, DELETE and TRUNCATE. It holds no name, so it may stay as proof when the account is gone.
 */
export const ConsentEvent = model
  .define("consent_event", {
    id: model.id({ prefix: "consent" }).primaryKey(),
    customer_id: model.text(),
    kind: model.enum([...CONSENT_KINDS]),
    action: model.enum(["given", "withdrawn"]),
    at: model.dateTime(),
    source: model.enum([...CONSENT_SOURCES]),
    /** Of the text, and the text itself as it was read. */
    version: model.text(),
    locale: model.text(),
    text: model.text(),
    text_hash: model.text(),
  })
  .indexes([{ on: ["customer_id", "kind", "at"] }]);
