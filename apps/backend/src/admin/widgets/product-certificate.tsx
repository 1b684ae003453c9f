import { defineWidgetConfig } from "@medusajs/admin-sdk";
import type { AdminProduct, DetailWidgetProps } from "@medusajs/framework/types";
import { Container, Heading, Text } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router-dom";
import type { AdminCertificate, AdminCertificateList } from "../../certificates/admin-shapes";
import { read } from "../backend";
import { Stars } from "../certificates/stars";
import { StateBadge } from "../certificates/state-badge";
import { useWords } from "../use-words";

export const config = defineWidgetConfig({ zone: "product.details.side.after" });

/** The certificate whose stars count today, its state, and the others linked. */
export default function ProductCertificate({ data: product }: DetailWidgetProps<AdminProduct>) {
  const { t } = useWords();
  const { data } = useQuery({
    queryKey: ["market", "certificates", { product: product.id }],
    queryFn: () => read<AdminCertificateList>("/certificates", { product_id: product.id, limit: "50" }),
  });
  if (!data) return null;
  const counting = data.certificates.find(({ id }) => id === data.counts);
  const others = data.certificates.filter(({ id }) => id !== data.counts);
  return (
    <Container className="flex flex-col gap-y-3 px-6 py-4">
      <div className="flex items-center justify-between">
        <Heading level="h2">{t("menu.certificates")}</Heading>
        <Link to="/certificates" className="txt-compact-small text-ui-fg-interactive">
          {t("certificates.openRegister")}
        </Link>
      </div>
      {data.certificates.length === 0 ? (
        <Text size="small" className="text-ui-fg-subtle">
          {t("certificates.unlinkedHint")}
        </Text>
      ) : (
        <Text size="small" weight="plus">
          {t(counting ? "certificates.counts" : "certificates.noneCounts")}
        </Text>
      )}
      {counting ? <Line certificate={counting} /> : null}
      {counting && others.length ? (
        <Text size="small" weight="plus">
          {t("certificates.others")}
        </Text>
      ) : null}
      {others.map((certificate) => (
        <Line key={certificate.id} certificate={certificate} />
      ))}
    </Container>
  );
}

function Line({ certificate }: { certificate: AdminCertificate }) {
  const { t, day } = useWords();
  return (
    <div className="flex flex-col gap-y-1">
      <div className="flex flex-wrap items-center gap-x-2">
        <Stars stars={certificate.stars} shown={certificate.stars_shown} />
        <StateBadge state={certificate.state} />
      </div>
      <Link to={`/certificates/${certificate.id}`} className="txt-compact-small text-ui-fg-interactive">
        {certificate.product_name}
      </Link>
      <Text size="xsmall" className="text-ui-fg-subtle">
        {[
          certificate.decision_number,
          certificate.decision_date ? day(certificate.decision_date) : certificate.decision_year,
          certificate.valid_until ? `${t("field.valid_until")} ${day(certificate.valid_until)}` : null,
        ]
          .filter(Boolean)
          .join(" · ")}
      </Text>
    </div>
  );
}
