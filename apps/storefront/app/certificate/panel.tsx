import type { CertificateSummary } from "@market/store-contract";
import { useId } from "react";
import { Anchor, useLocale } from "~/components/link";
import { Stars } from "~/components/stars";
import { useT } from "~/i18n";
import { certificateFacts, stateWords } from "./facts";

interface Props {
  certificate: CertificateSummary;
  /** On the certificate's own page there is nothing further to see. */
  linked?: boolean;
}

/** A certificate as the public may see it: state in words, decision, dates. */
export function CertificatePanel({ certificate, linked = true }: Props) {
  const t = useT("certificate");
  const locale = useLocale();
  const id = useId();
  const state = stateWords(certificate, locale);
  const ended = certificate.stars_shown === 0;
  return (
    <section
      id="certificate"
      aria-labelledby={id}
      className={`certificate ${ended ? "certificate-ended" : ""}`}
    >
      <h2 id={id} className="text-sm font-semibold text-muted">
        {t("title")}
      </h2>
      {ended ? (
        <p className="mt-1 text-lg font-semibold">{state.name}</p>
      ) : (
        <div className="mt-2">
          <Stars stars={certificate.stars_shown} note={null} size="large" />
          <p className="mt-2 font-semibold">{state.name}</p>
        </div>
      )}
      <p className="mt-1">{state.text}</p>
      {ended && certificate.stars && (
        <p className="mt-1 text-muted">{t("was", { stars: certificate.stars })}.</p>
      )}
      <dl className="facts mt-4">
        {certificateFacts(certificate, locale).map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {linked && (
        <Anchor to={`/certificates/${certificate.id}`} className="link mt-4 inline-block py-1 font-semibold">
          {t("page")}
        </Anchor>
      )}
    </section>
  );
}
