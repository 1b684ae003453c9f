import { setByNo, WITHDRAWAL_GROUNDS } from "@market/ocop";
import { Container, Heading, Text } from "@medusajs/ui";
import type { ReactNode } from "react";
import type { AdminCertificate } from "../../certificates/admin-shapes";
import { useWords } from "../use-words";
import { Stars } from "./stars";
import { StateBadge } from "./state-badge";

export function Facts({ certificate, actions }: { certificate: AdminCertificate; actions: ReactNode }) {
  const { t, locale, day } = useWords();
  const ground = WITHDRAWAL_GROUNDS.find(({ code }) => code === certificate.withdrawal_ground);
  const rows: Array<[string, ReactNode]> = [
    ["holder_name", certificate.holder_name],
    ["set_no", `${certificate.set_no}. ${setByNo(certificate.set_no).name[locale]}`],
    ["commune_code", certificate.commune?.name],
    ["product_code", certificate.product_code],
    ["decision_number", certificate.decision_number],
    ["decision_date", certificate.decision_date ? day(certificate.decision_date) : certificate.decision_year],
    ["level", certificate.level ? t(`level.${certificate.level}`) : null],
    ["valid_from", day(certificate.valid_from)],
    ["valid_until", day(certificate.valid_until)],
    ["renewal_filed_on", certificate.renewal_filed_on ? day(certificate.renewal_filed_on) : null],
    ["withdrawn_on", certificate.withdrawn_on ? day(certificate.withdrawn_on) : null],
    ["withdrawal_ground", ground?.name[locale]],
    ["source_url", certificate.source_url ? <Source key="source" address={certificate.source_url} /> : null],
  ];
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-start justify-between gap-3 px-6 py-4">
        <div className="flex flex-col gap-y-1">
          <Heading level="h1">{certificate.product_name}</Heading>
          <div className="flex flex-wrap items-center gap-x-3">
            <Stars stars={certificate.stars} shown={certificate.stars_shown} />
            <StateBadge state={certificate.state} />
            <Text size="small" className="text-ui-fg-subtle">
              {certificate.stars_shown && certificate.shown_until
                ? `${t("certificates.shownUntil")} ${day(certificate.shown_until)}`
                : t("certificates.noStars")}
            </Text>
          </div>
        </div>
        <div className="flex flex-wrap gap-2">{actions}</div>
      </div>
      <dl className="divide-y">
        {rows
          .filter(([, value]) => value)
          .map(([field, value]) => (
            <div key={field} className="grid grid-cols-[minmax(10rem,1fr)_2fr] gap-4 px-6 py-3">
              <dt className="txt-compact-small text-ui-fg-subtle">{t(`field.${field}`)}</dt>
              <dd className="txt-compact-small break-words">{value}</dd>
            </div>
          ))}
      </dl>
    </Container>
  );
}

function Source({ address }: { address: string }) {
  return (
    <a href={address} rel="noreferrer" target="_blank" className="break-all text-ui-fg-interactive">
      {address}
    </a>
  );
}
