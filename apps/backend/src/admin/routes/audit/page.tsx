import type { TrailAnswer } from "@market/store-contract";
import { defineRouteConfig } from "@medusajs/admin-sdk";
import { BookOpen } from "@medusajs/icons";
import { Badge, Container, Heading, Table, Text } from "@medusajs/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "react-router-dom";
import { NO_FILTERS, TrailFilters } from "../../audit/trail-filters";
import { read } from "../../backend";
import { Pages } from "../../certificates/pages";
import { useWords } from "../../use-words";

const SIZE = 50;

export const config = defineRouteConfig({
  label: "menu.audit",
  translationNs: "market",
  icon: BookOpen,
  rank: 6,
});

/** Who did what, the latest first. */
export default function AuditPage() {
  const { t } = useWords();
  const [filters, setFilters] = useState(NO_FILTERS);
  const [page, setPage] = useState(0);
  const { data } = useQuery({
    queryKey: ["market", "audit", filters, page],
    queryFn: () =>
      read<TrailAnswer>("/audit", { ...filters, limit: String(SIZE), offset: String(page * SIZE) }),
    placeholderData: keepPreviousData,
  });
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h1">{t("audit.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("audit.hint")}
        </Text>
      </div>
      <TrailFilters
        onFilter={(next) => {
          setFilters(next);
          setPage(0);
        }}
      />
      {data?.count === 0 ? (
        <Text className="px-6 py-10 text-center text-ui-fg-subtle">{t("audit.empty")}</Text>
      ) : (
        <Trail entries={data?.entries ?? []} />
      )}
      <Pages page={page} size={SIZE} count={data?.count ?? 0} onPage={setPage} />
    </Container>
  );
}

function Trail({ entries }: Pick<TrailAnswer, "entries">) {
  const { t, moment } = useWords();
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            {["audit.at", "audit.who", "audit.deed", "field.producer", "audit.object", "audit.details"].map(
              (key) => (
                <Table.HeaderCell key={key}>{t(key)}</Table.HeaderCell>
              ),
            )}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {entries.map(({ id, at, actor, producer, deed, object, details }) => (
            <Table.Row key={id}>
              <Table.Cell className="whitespace-nowrap">{moment(at)}</Table.Cell>
              <Table.Cell className="whitespace-nowrap">
                {actor.name} <Badge size="2xsmall">{t(`audit.type.${actor.type}`)}</Badge>
              </Table.Cell>
              <Table.Cell className="font-mono">{deed}</Table.Cell>
              <Table.Cell className="max-w-60 truncate" title={producer?.name}>
                {producer ? (
                  <Link to={`/producers/${producer.id}`} className="text-ui-fg-interactive">
                    {producer.name || producer.id}
                  </Link>
                ) : (
                  "–"
                )}
              </Table.Cell>
              <Table.Cell className="max-w-60 truncate font-mono" title={object.id}>
                {object.type} {object.id}
              </Table.Cell>
              <Table.Cell
                className="max-w-80 truncate font-mono"
                title={details ? JSON.stringify(details) : ""}
              >
                {details ? JSON.stringify(details) : "–"}
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}
