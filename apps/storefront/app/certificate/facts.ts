import { formatDay } from "@market/ocop";
import type { CertificateSummary, Locale } from "@market/store-contract";
import { translator } from "~/i18n";

/** What is said of a certificate today: plainly, with its dates. */
export function stateWords(certificate: CertificateSummary, locale: Locale): { name: string; text: string } {
  const t = translator(locale, "certificate");
  const day = (text: string | null) => (text ? formatDay(text, locale) : t("unknown"));
  const { state } = certificate;
  const key = keyOf(certificate);
  // Without a known end, and while a renewal is looked at, the last day is that of the stars.
  const until =
    state === "in_grace" ? certificate.shown_until : (certificate.valid_until ?? certificate.shown_until);
  return {
    name: t(`state.${key}.name`),
    text: t(`state.${key}.text`, {
      from: day(certificate.valid_from),
      until: day(until),
      filed: day(certificate.renewal_filed_on),
      withdrawn: day(certificate.withdrawn_on),
      year: certificate.decision_year ?? t("unknown"),
    }),
  };
}

/** A state is told in other words where the days are not known that it is told by. */
function keyOf({ state, valid_until, shown_until }: CertificateSummary) {
  if (state === "expired" && !valid_until) return "expiredYear";
  return state === "unconfirmed" && !shown_until ? "unconfirmedUndated" : state;
}

/** Label and value, only what is known; a decision's number is always told, as "not known" where it is. */
export function certificateFacts(certificate: CertificateSummary, locale: Locale): Array<[string, string]> {
  const t = translator(locale, "certificate");
  const day = (text: string | null) => (text ? formatDay(text, locale) : null);
  const facts: Array<[string, string | null]> = [
    [t("field.product"), certificate.product_name],
    [t("field.holder"), certificate.holder_name],
    [t("field.code"), certificate.product_code],
    [t("field.decision"), certificate.decision_number ?? t("unknown")],
    certificate.decision_date || !certificate.decision_year
      ? [t("field.decisionDate"), day(certificate.decision_date) ?? t("unknown")]
      : [t("field.decisionYear"), String(certificate.decision_year)],
    [t("field.level"), certificate.level && t(`level.${certificate.level}`)],
    [t("field.from"), day(certificate.valid_from)],
    [t("field.until"), day(certificate.valid_until)],
    [t("field.filed"), day(certificate.renewal_filed_on)],
    [t("field.ground"), certificate.withdrawal_ground],
  ];
  return facts.filter((fact): fact is [string, string] => fact[1] !== null);
}
