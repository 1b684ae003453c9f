import { paymentsVi } from "../i18n/vi-payments";

/** The key of a deed's name; i18next takes a dot for a step down. */
export function kindKey(kind: string): string {
  const key = kind.replace(".", "-");
  return `payments.kinds.${key in paymentsVi.payments.kinds ? key : "other"}`;
}
