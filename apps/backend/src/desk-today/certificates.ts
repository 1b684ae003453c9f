import { type RenewalStep, renewalStep, renewalWindowOf, todayOf } from "@market/ocop";
import type { DeskCertificate } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { type CertificateRow, newestFirst, summaryOf } from "../certificates/summary";
import { clock } from "../clock";
import { factsOf } from "../modules/certification";

interface ProducerRow {
  certificates?: Array<CertificateRow | null> | null;
  products?: Array<{ certificates?: Array<CertificateRow | null> | null } | null> | null;
}

const FIRST: readonly RenewalStep[] = ["late", "file_now", "filed", "not_yet", "none"];
const DUE: readonly RenewalStep[] = ["late", "file_now"];

export const isDue = ({ renewal }: DeskCertificate): boolean => DUE.includes(renewal);

/** A producer's certificates, its own and those of its goods, with what is to be done about each today. */
export async function deskCertificates(
  container: MedusaContainer,
  producerId: string,
): Promise<DeskCertificate[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "producer",
    fields: ["certificates.*", "products.certificates.*"],
    filters: { id: producerId },
  });
  const [producer] = data as unknown as ProducerRow[];
  const listed = (producer?.products ?? []).flatMap((product) => product?.certificates ?? []);
  const rows = [...(producer?.certificates ?? []), ...listed].filter((row) => row !== null);
  const once = [...new Map(rows.map((row) => [row.id, row])).values()];
  const today = todayOf(clock);
  const certificates = once.sort(newestFirst).map((row): DeskCertificate => {
    const facts = factsOf(row);
    return {
      ...summaryOf(row, today),
      renewal: renewalStep(facts, today),
      renewal_window: renewalWindowOf(facts),
    };
  });
  return certificates.sort((a, b) => FIRST.indexOf(a.renewal) - FIRST.indexOf(b.renewal));
}
