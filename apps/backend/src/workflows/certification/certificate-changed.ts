/**
 * Emitted after a certificate was recorded, changed, or linked to other products; data `{ id, product_ids }`, or a list of
 * such when several were recorded. `product_ids` names products linked before or after; a certificate without any changes no
 * page and is not told of.
 */
export const CERTIFICATE_CHANGED = "certificate.changed";

export interface CertificateChanged {
  id: string;
  product_ids: string[];
}
