import { certificateThatCounts, type Day } from "@market/ocop";
import type { CertificateSummary, StarsNote, StarsShown } from "@market/store-contract";
import { type CertificateRow, newestFirst, summaryOf } from "./summary";

/** What a product's page says of its stars: by the certificate that counts today, else the last one, said to be over. */
export function certificateShown(
  certificates: ReadonlyArray<CertificateRow | null>,
  today: Day,
): { stars: StarsShown; stars_note: StarsNote; certificate: CertificateSummary | null } {
  const all = certificates.flatMap((certificate) => certificate ?? []);
  const counting = certificateThatCounts(all, today);
  const shown = counting ?? [...all].sort(newestFirst)[0];
  if (!shown) return { stars: 0, stars_note: null, certificate: null };
  const certificate = summaryOf(shown, today);
  return { stars: certificate.stars_shown, stars_note: certificate.stars_note, certificate };
}
