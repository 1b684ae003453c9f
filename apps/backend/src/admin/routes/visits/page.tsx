import { defineRouteConfig } from "@medusajs/admin-sdk";
import { MapPin } from "@medusajs/icons";
import { Badge, Button, Container, Heading, Table, Text } from "@medusajs/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "react-router-dom";
import type { ExperienceListed } from "../../../experiences/list-experiences";
import { read } from "../../backend";
import { Pages } from "../../certificates/pages";
import { useWords } from "../../use-words";
import { useRequests } from "../../visits/use-requests";

const SIZE = 20;

export const config = defineRouteConfig({
  label: "menu.visits",
  translationNs: "market",
  icon: MapPin,
  rank: 5,
});

/** What can be visited, and when next. */
export default function VisitsPage() {
  const { t, moment } = useWords();
  const [page, setPage] = useState(0);
  const { data } = useQuery({
    queryKey: ["market", "visits", page],
    queryFn: () =>
      read<{ experiences: ExperienceListed[]; count: number }>("/experiences", {
        limit: String(SIZE),
        offset: String(page * SIZE),
      }),
    placeholderData: keepPreviousData,
  });
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
        <div>
          <Heading level="h1">{t("visits.title")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("visits.hint")}
          </Text>
        </div>
        <Doors />
      </div>
      {data?.count === 0 ? (
        <Text className="px-6 py-10 text-center text-ui-fg-subtle">{t("visits.empty")}</Text>
      ) : (
        <div className="overflow-x-auto">
          <Table>
            <Table.Header>
              <Table.Row>
                {["field.name", "field.producer", "visits.shape", "visits.coming", "visits.next"].map(
                  (key) => (
                    <Table.HeaderCell key={key}>{t(key)}</Table.HeaderCell>
                  ),
                )}
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {data?.experiences.map((one) => (
                <Table.Row key={one.id}>
                  <Table.Cell className="max-w-80 truncate" title={one.product_title}>
                    <Link to={`/visits/${one.id}`} className="text-ui-fg-interactive hover:underline">
                      {one.product_title}
                    </Link>
                  </Table.Cell>
                  <Table.Cell>{one.producer_name}</Table.Cell>
                  <Table.Cell>
                    <Badge size="2xsmall">{t(`visits.shapes.${one.shape}`)}</Badge>
                  </Table.Cell>
                  <Table.Cell>{one.shape === "stay" ? "–" : one.coming}</Table.Cell>
                  <Table.Cell className="whitespace-nowrap">
                    {one.next_at ? moment(one.next_at) : "–"}
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

function Doors() {
  const { t } = useWords();
  const { data } = useRequests();
  const waiting = data?.requests.length ?? 0;
  return (
    <div className="flex flex-wrap gap-2">
      <Button size="small" variant="secondary" asChild>
        <Link to="/visits/requests">
          {t("requests.title")}
          {waiting ? <Badge size="2xsmall">{waiting}</Badge> : null}
        </Link>
      </Button>
      <Button size="small" variant="secondary" asChild>
        <Link to="/visits/notices">{t("notices.title")}</Link>
      </Button>
      <Button size="small" asChild>
        <Link to="/visits/create">{t("visits.create")}</Link>
      </Button>
    </div>
  );
}
