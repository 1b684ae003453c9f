import { model } from "@medusajs/framework/utils";
import { CertificateEvent } from "./certificate-event";

/**
 * One recognition of one product, whether or not it is on sale. Days are `YYYY-MM-DD` by Vietnam's calendar,
 * kept as text because a certificate's last day is a day, not an instant.
 * What it is worth today is computed by `@market/ocop`, never stored.
 */
export const Certificate = model
  .define("certificate", {
    id: model.id({ prefix: "cert" }).primaryKey(),
    product_name: model.text(),
    holder_name: model.text(),
    /** Names, code and decision number folded, so that an officer finds "nước mắm" by typing "nuoc mam". */
    search_text: model.text().searchable(),
    /** 1 to 26: the set (bộ sản phẩm); the group follows from it. */
    set_no: model.number(),
    commune_code: model.text().nullable(),
    /** 3, 4 or 5 as decided; null where the source does not say. */
    stars: model.number().nullable(),
    product_code: model.text().nullable(),
    decision_number: model.text().nullable(),
    decision_date: model.text().nullable(),
    decision_year: model.number().nullable(),
    level: model.enum(["city", "central"]).nullable(),
    valid_from: model.text().nullable(),
    valid_until: model.text().nullable(),
    renewal_filed_on: model.text().nullable(),
    withdrawn_on: model.text().nullable(),
    withdrawal_ground: model.text().nullable(),
    source_url: model.text().nullable(),
    history: model.hasMany(() => CertificateEvent, { mappedBy: "certificate" }),
  })
  .indexes([
    { on: ["product_code"], unique: true, where: "product_code IS NOT NULL AND deleted_at IS NULL" },
    { on: ["valid_until"] },
    { on: ["stars"] },
  ])
  .checks([
    { name: "certificate_stars_check", expression: (c) => `${c.stars} IN (3, 4, 5)` },
    { name: "certificate_set_no_check", expression: (c) => `${c.set_no} BETWEEN 1 AND 26` },
    {
      name: "certificate_withdrawal_check",
      expression: (c) => `(${c.withdrawn_on} IS NULL) = (${c.withdrawal_ground} IS NULL)`,
    },
  ]);
