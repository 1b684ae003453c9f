import { type RenewalStep, renewalStep, renewalWindowOf, todayOf } from "@market/ocop";
import type { DeskCertificate } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { sqlOf } from "../booking/database";
import { type CertificateRow, newestFirst, summaryOf } from "../certificates/summary";
import { clock } from "../clock";
import { factsOf } from "../modules/certification";

/** Those of the producer itself and those of what it sells, each once; a producer of thousands of goods is not read for it. */
const HELD = `
  select c.* from certificate c where c.deleted_at is null and c.id in (
  select l.certificate_id from producer_producer_certification_certificate l
  where l.producer_id = :producer and l.deleted_at is null
  union
  select l.certificate_id from producer_producer_product_product own
  join product_product_certification_certificate l on l.product_id = own.product_id and l.deleted_at is null
  where own.producer_id = :producer and own.deleted_at is null)`;

const FIRST: readonly RenewalStep[] = ["late", "file_now", "filed", "not_yet", "none"];
const DUE: readonly RenewalStep[] = ["late", "file_now"];

/** How many of a producer's certificates want to be renewed now. */
export async function dueCertificates(container: MedusaContainer, producerId: string): Promise<number> {
  const today = todayOf(clock);
  const rows = await heldBy(container, producerId);
  return rows.filter((row) => DUE.includes(renewalStep(factsOf(row), today))).length;
}

async function heldBy(container: MedusaContainer, producerId: string): Promise<CertificateRow[]> {
  const { rows } = await sqlOf(container).raw<CertificateRow>(HELD, { producer: producerId });
  return rows;
}

/** A producer's certificates, its own and those of its goods, with what is to be done about each today. */
export async function deskCertificates(
  container: MedusaContainer,
  producerId: string,
): Promise<DeskCertificate[]> {
  const rows = await heldBy(container, producerId);
  const today = todayOf(clock);
  const certificates = rows.sort(newestFirst).map((row): DeskCertificate => {
    const facts = factsOf(row);
    return {
      ...summaryOf(row, today),
      renewal: renewalStep(facts, today),
      renewal_window: renewalWindowOf(facts),
    };
  });
  return certificates.sort((a, b) => FIRST.indexOf(a.renewal) - FIRST.indexOf(b.renewal));
}
