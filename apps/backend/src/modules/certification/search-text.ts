import { fold } from "@market/ocop";
import type { StoredCertificate } from "./certificate-facts";

type Named = Pick<StoredCertificate, "product_name" | "holder_name" | "product_code" | "decision_number">;

/** All by which an officer looks a certificate up, folded. */
export function searchTextOf(facts: Named): string {
  return [facts.product_name, facts.holder_name, facts.product_code, facts.decision_number]
    .filter((part) => part !== null)
    .map((part) => fold(part))
    .join(" · ");
}
