import { model } from "@medusajs/framework/utils";
import { Certificate } from "./certificate";

export const CERTIFICATE_ACTIONS = [
  "recorded",
  "imported",
  "corrected",
  "renewal_filed",
  "withdrawn",
  "products_changed",
  "producer_changed",
] as const;

export type CertificateAction = (typeof CERTIFICATE_ACTIONS)[number];

/**
 * What was done to a certificate, by whom, and what changed. Append-only: a trigger in the database refuses
 * UPDATE, DELETE and TRUNCATE, so a correction is always a new line.
 */
export const CertificateEvent = model.define("certificate_event", {
  id: model.id({ prefix: "certev" }).primaryKey(),
  action: model.enum([...CERTIFICATE_ACTIONS]),
  /** The admin user, and the name and mail at that time; null where the system acted. */
  actor_id: model.text().nullable(),
  actor_name: model.text().nullable(),
  actor_email: model.text().nullable(),
  reason: model.text().nullable(),
  /** `[{ field, before, after }]` */
  changes: model.json(),
  certificate: model.belongsTo(() => Certificate, { mappedBy: "history" }),
});
