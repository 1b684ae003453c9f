import { formatPhone } from "@market/ocop";
import { Badge, Button, Container, Heading, Text } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { Link, useParams } from "react-router-dom";
import type { AdminProducerAnswer } from "../../../../certificates/admin-shapes";
import { read } from "../../../backend";
import { CertificateTable } from "../../../certificates/certificate-table";
import { Members } from "../../../members/members";
import { BankAccount } from "../../../producers/bank-account";
import { EditProducerDrawer } from "../../../producers/edit-drawer";
import { ProducerStatus } from "../../../producers/status-badge";
import { Suspension } from "../../../producers/suspension";
import { OwnDelivery } from "../../../selling-terms/own-delivery";
import { useWords } from "../../../use-words";

export default function ProducerPage() {
  const { id = "" } = useParams();
  const { t } = useWords();
  const [editing, setEditing] = useState(false);
  const { data, isPending } = useQuery({
    queryKey: ["market", "producers", id],
    queryFn: () => read<AdminProducerAnswer>(`/producers/${id}`),
  });
  if (!data) return <Text>{t(isPending ? "common.loading" : "common.notFound")}</Text>;
  const { producer } = data;
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="divide-y p-0">
        <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
          <div className="flex flex-wrap items-center gap-3">
            <Heading level="h1">{producer.name}</Heading>
            <ProducerStatus status={producer.status} />
            <Badge size="2xsmall">{t(producer.joined ? "producers.joinedYes" : "producers.joinedNo")}</Badge>
            {producer.demo ? <Badge size="2xsmall">{t("producers.demo")}</Badge> : null}
          </div>
          <div className="flex gap-2">
            <Suspension producer={producer} />
            <Button size="small" variant="secondary" onClick={() => setEditing(true)}>
              {t("common.edit")}
            </Button>
          </div>
        </div>
        <Details producer={producer} />
      </Container>
      <BankAccount producerId={producer.id} />
      <OwnDelivery producerId={producer.id} />
      <Members producerId={producer.id} />
      <Section title={t("producers.certificates")} empty={producer.certificates.length === 0}>
        <CertificateTable certificates={producer.certificates} />
      </Section>
      <Section title={t("producers.products")} empty={producer.products.length === 0}>
        <ul className="divide-y">
          {producer.products.map((product) => (
            <li key={product.id} className="px-6 py-3">
              <Link to={`/products/${product.id}`} className="txt-compact-small text-ui-fg-interactive">
                {product.title}
              </Link>
            </li>
          ))}
        </ul>
      </Section>
      {editing ? <EditProducerDrawer producer={producer} onClose={() => setEditing(false)} /> : null}
    </div>
  );
}

function Details({ producer }: AdminProducerAnswer) {
  const { t } = useWords();
  const rows: Array<[string, ReactNode]> = [
    ["kind", t(`kind.${producer.kind}`)],
    ["status_reason", producer.status_reason],
    ["notice_on", producer.notice_on],
    ["legal_name", producer.legal_name],
    ["tax_code", producer.tax_code],
    ["commune_code", producer.commune?.name],
    ["old_address", producer.old_address],
    ["phone", producer.phone ? formatPhone(producer.phone) : null],
    ["email", producer.email],
    ["alcohol_licence", producer.alcohol_licence],
    ["alcohol_licence_until", producer.alcohol_licence_until],
    ["story", producer.story],
    ["story_en", producer.story_en],
    ["handle", `/producers/${producer.handle}`],
  ];
  return (
    <dl className="divide-y">
      {rows
        .filter(([, value]) => value)
        .map(([field, value]) => (
          <div key={field} className="grid grid-cols-[minmax(10rem,1fr)_3fr] gap-4 px-6 py-3">
            <dt className="txt-compact-small text-ui-fg-subtle">{t(`field.${field}`)}</dt>
            <dd className="txt-compact-small whitespace-pre-line break-words">{value}</dd>
          </div>
        ))}
    </dl>
  );
}

function Section({ title, empty, children }: { title: string; empty: boolean; children: ReactNode }) {
  const { t } = useWords();
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {title}
      </Heading>
      {empty ? <Text className="px-6 py-4 text-ui-fg-subtle">{t("common.none")}</Text> : children}
    </Container>
  );
}
