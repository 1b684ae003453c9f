import { formatDay } from "@market/ocop";
import type { DeskCertificate } from "@market/store-contract";
import { stateWords } from "~/certificate/facts";
import { Anchor, useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { DeskNav } from "./nav";

/** A producer's certificates: what each is worth today, and until when its renewal is to be filed. */
export function CertificatesPage({ certificates }: { certificates: DeskCertificate[] }) {
  const t = useT("desk");
  return (
    <div className="wrap desk pb-8 pt-4">
      <DeskNav current="today" />
      <h1 className="text-2xl font-semibold tracking-tight">{t("certificates.title")}</h1>
      <p className="text-muted">{t("certificates.lead")}</p>
      {certificates.length === 0 && <p className="notice mt-4">{t("certificates.none")}</p>}
      <ul className="mt-4 space-y-3">
        {certificates.map((certificate) => (
          <Card key={certificate.id} certificate={certificate} />
        ))}
      </ul>
    </div>
  );
}

const PRESSING = ["file_now", "late"];

function Card({ certificate }: { certificate: DeskCertificate }) {
  const t = useT("desk");
  const locale = useLocale();
  const { id, product_name, decision_number, stars, renewal, renewal_window } = certificate;
  const { name, text } = stateWords(certificate, locale);
  const days = renewal_window && {
    opens: formatDay(renewal_window.opens, locale),
    closes: formatDay(renewal_window.closes, locale),
  };
  return (
    <li className="panel">
      <h2 className="font-semibold">{product_name}</h2>
      <p className="text-sm text-muted">
        {[stars && t("certificates.stars", { stars }), decision_number].filter(Boolean).join(" · ")}
      </p>
      <p className="mt-2">
        <strong>{name}.</strong> {text}
      </p>
      {renewal !== "none" && days && (
        <p className={`mt-2 ${PRESSING.includes(renewal) ? "font-semibold text-warn" : ""}`}>
          {t(`certificates.${renewal}`, days)}
        </p>
      )}
      <Anchor
        to={`/certificates/${id}`}
        className="link mt-2 inline-block py-2"
        aria-label={t("certificates.openNamed", { name: product_name })}
      >
        {t("certificates.open")}
      </Anchor>
    </li>
  );
}
