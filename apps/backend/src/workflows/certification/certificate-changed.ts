/**
 * Emitted after a certificate was recorded, changed, or linked to other products; data `{ id, product_ids }`, or a list of
 * such when several were imported. `product_ids` names products linked before or after.
 */
export const CERTIFICATE_CHANGED = "certificate.changed";

export interface CertificateChanged {
  id: string;
  product_ids: string[];
}
