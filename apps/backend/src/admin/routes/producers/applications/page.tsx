import { Badge, Container, Heading, Table, Tabs, Text } from "@medusajs/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "react-router-dom";
import type { AdminApplicationList } from "../../../../joining/admin-shapes";
import { read } from "../../../backend";
import { Pages } from "../../../certificates/pages";
import { useWords } from "../../../use-words";

const SIZE = 20;
const STATES = ["pending", "sent_back", "approved"];

/** Who wants to sell here, those that wait longest on top. */
export default function ApplicationsPage() {
  const { t } = useWords();
  const [state, setState] = useState("pending");
  const [page, setPage] = useState(0);
  const { data } = useQuery({
    queryKey: ["market", "applications", state, page],
    queryFn: () =>
      read<AdminApplicationList>("/applications", {
        state,
        limit: String(SIZE),
        offset: String(page * SIZE),
      }),
    placeholderData: keepPreviousData,
  });
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h1">{t("applications.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("applications.hint")}
        </Text>
      </div>
      <Tabs
        className="divide-y"
        value={state}
        onValueChange={(next) => {
          setState(next);
          setPage(0);
        }}
      >
        <Tabs.List className="px-6 py-4">
          {STATES.map((one) => (
            <Tabs.Trigger key={one} value={one}>
              {t(`applications.state.${one}`)}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        {STATES.map((one) => (
          <Tabs.Content key={one} value={one} className="divide-y">
            {data?.count === 0 ? (
              <Text className="px-6 py-10 text-center text-ui-fg-subtle">{t("applications.empty")}</Text>
            ) : (
              <Rows applications={data?.applications ?? []} />
            )}
            <Pages page={page} size={SIZE} count={data?.count ?? 0} onPage={setPage} />
          </Tabs.Content>
        ))}
      </Tabs>
    </Container>
  );
}

function Rows({ applications }: Pick<AdminApplicationList, "applications">) {
  const { t, moment } = useWords();
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            {[
              "field.name",
              "field.kind",
              "applications.claims",
              "applications.applicant",
              "applications.sent",
            ].map((key) => (
              <Table.HeaderCell key={key}>{t(key)}</Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {applications.map((one) => (
            <Table.Row key={one.id}>
              <Table.Cell className="max-w-80 truncate" title={one.name}>
                <Link
                  to={`/producers/applications/${one.id}`}
                  className="text-ui-fg-interactive hover:underline"
                >
                  {one.name}
                </Link>
              </Table.Cell>
              <Table.Cell>{t(`kind.${one.kind}`)}</Table.Cell>
              <Table.Cell>
                {one.changes ? (
                  <Badge size="2xsmall">{t("applications.change")}</Badge>
                ) : (
                  (one.claims ?? <Badge size="2xsmall">{t("applications.newProducer")}</Badge>)
                )}
              </Table.Cell>
              <Table.Cell>{one.applicant.name}</Table.Cell>
              <Table.Cell className="whitespace-nowrap">{one.sent_at ? moment(one.sent_at) : "–"}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}
