import { Button, Container, Heading, Text } from "@medusajs/ui";
import { Link } from "react-router-dom";
import type { AdminCertificate, AdminProducerList } from "../../certificates/admin-shapes";
import { read } from "../backend";
import { Picker } from "../forms/picker";
import { useSend } from "../forms/use-send";
import { useWords } from "../use-words";

export async function findProducts(q: string) {
  const { products } = await read<{ products: Array<{ id: string; title: string }> }>("/products", {
    q,
    limit: "8",
    fields: "id,title",
  });
  return products.map(({ id, title }) => ({ id, label: title }));
}

async function findProducers(q: string) {
  const { producers } = await read<AdminProducerList>("/producers", { q, limit: "8" });
  return producers.map(({ id, name }) => ({ id, label: name }));
}

export function LinkedProducts({ certificate }: { certificate: AdminCertificate }) {
  const { t } = useWords();
  const { submit, busy } = useSend(`/certificates/${certificate.id}/products`, {
    say: t("certificates.linked"),
  });
  return (
    <Container className="flex flex-col gap-y-3 px-6 py-4">
      <Heading level="h2">{t("certificates.products")}</Heading>
      {certificate.products.length === 0 ? (
        <Text size="small" className="text-ui-fg-subtle">
          {t("certificates.noProducts")}
        </Text>
      ) : null}
      <ul className="flex flex-col gap-y-2">
        {certificate.products.map(({ id, title }) => (
          <li key={id} className="flex items-center justify-between gap-x-2">
            <Link to={`/products/${id}`} className="txt-compact-small text-ui-fg-interactive">
              {title}
            </Link>
            <Button size="small" variant="secondary" disabled={busy} onClick={() => submit({ remove: [id] })}>
              {t("certificates.unlink")}
            </Button>
          </li>
        ))}
      </ul>
      <Text size="small" weight="plus">
        {t("certificates.link")}
      </Text>
      <Picker
        kind="products"
        find={findProducts}
        onChoose={(id) => submit({ add: [id] })}
        except={certificate.products.map(({ id }) => id)}
      />
    </Container>
  );
}

export function LinkedProducer({ certificate }: { certificate: AdminCertificate }) {
  const { t } = useWords();
  const { producer } = certificate;
  const { submit, busy } = useSend(`/certificates/${certificate.id}/producer`, {
    say: t("certificates.producerSet"),
  });
  return (
    <Container className="flex flex-col gap-y-3 px-6 py-4">
      <Heading level="h2">{t("certificates.producer")}</Heading>
      {producer ? (
        <div className="flex items-center justify-between gap-x-2">
          <Link to={`/producers/${producer.id}`} className="txt-compact-small text-ui-fg-interactive">
            {producer.name}
          </Link>
          <Button
            size="small"
            variant="secondary"
            disabled={busy}
            onClick={() => submit({ producer_id: null })}
          >
            {t("certificates.unlink")}
          </Button>
        </div>
      ) : (
        <Text size="small" className="text-ui-fg-subtle">
          {t("certificates.noProducer")}
        </Text>
      )}
      <Text size="small" weight="plus">
        {t("certificates.setProducer")}
      </Text>
      <Picker kind="producers" find={findProducers} onChoose={(producer_id) => submit({ producer_id })} />
    </Container>
  );
}
