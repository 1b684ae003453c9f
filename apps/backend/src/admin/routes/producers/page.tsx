import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Users } from "@medusajs/icons";
import { Button, Container, Heading, Input, Table, Text } from "@medusajs/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "react-router-dom";
import type { AdminProducerList } from "../../../certificates/admin-shapes";
import { read } from "../../backend";
import { Pages } from "../../certificates/pages";
import { ProducerStatus } from "../../producers/status-badge";
import { useWords } from "../../use-words";

const SIZE = 20;

export const config = defineRouteConfig({
  label: "menu.producers",
  translationNs: "market",
  icon: Users,
  rank: 2,
});

export default function ProducersPage() {
  const { t } = useWords();
  const [q, setQ] = useState("");
  const [page, setPage] = useState(0);
  const { data } = useQuery({
    queryKey: ["market", "producers", q, page],
    queryFn: () =>
      read<AdminProducerList>("/producers", { q, limit: String(SIZE), offset: String(page * SIZE) }),
    placeholderData: keepPreviousData,
  });
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
        <Heading level="h1">{t("producers.title")}</Heading>
        <div className="flex gap-2">
          <Button size="small" variant="secondary" asChild>
            <Link to="/producers/applications">{t("applications.open")}</Link>
          </Button>
          <Button size="small" asChild>
            <Link to="/producers/create">{t("producers.create")}</Link>
          </Button>
        </div>
      </div>
      <search className="px-6 py-4">
        <div className="w-72">
          <Input
            type="search"
            aria-label={t("common.search")}
            placeholder={t("common.search")}
            value={q}
            onChange={(event) => {
              setQ(event.target.value);
              setPage(0);
            }}
          />
        </div>
      </search>
      {data?.count === 0 ? (
        <Text className="px-6 py-10 text-center text-ui-fg-subtle">{t("producers.empty")}</Text>
      ) : (
        <div className="overflow-x-auto">
          <Table>
            <Table.Header>
              <Table.Row>
                {[
                  "field.name",
                  "field.kind",
                  "field.commune_code",
                  "producers.products",
                  "producers.certificates",
                ].map((key) => (
                  <Table.HeaderCell key={key}>{t(key)}</Table.HeaderCell>
                ))}
                <Table.HeaderCell>{t("field.status")}</Table.HeaderCell>
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {data?.producers.map((producer) => (
                <Table.Row key={producer.id}>
                  <Table.Cell className="max-w-80 truncate" title={producer.name}>
                    <Link to={`/producers/${producer.id}`} className="text-ui-fg-interactive hover:underline">
                      {producer.name}
                    </Link>
                  </Table.Cell>
                  <Table.Cell>{t(`kind.${producer.kind}`)}</Table.Cell>
                  <Table.Cell>{producer.commune?.name ?? "–"}</Table.Cell>
                  <Table.Cell>{producer.product_count}</Table.Cell>
                  <Table.Cell>{producer.certificate_count}</Table.Cell>
                  <Table.Cell className="whitespace-nowrap">
                    <ProducerStatus status={producer.status} />
                  </Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
      <Pages page={page} size={SIZE} count={data?.count ?? 0} onPage={setPage} />
    </Container>
  );
}
