import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ChatBubbleLeftRight } from "@medusajs/icons";
import { Badge, Button, Container, Heading, Switch, Table, Text } from "@medusajs/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { AdminComplaint } from "../../../complaints/shown";
import { read } from "../../backend";
import { Pages } from "../../certificates/pages";
import { AnswerDrawer } from "../../complaints/answer-drawer";
import { useWords } from "../../use-words";

const SIZE = 20;

export const config = defineRouteConfig({
  label: "menu.complaints",
  translationNs: "market",
  icon: ChatBubbleLeftRight,
  rank: 3,
});

/** Open complaints, those whose clock runs out first on top. */
export default function ComplaintsPage() {
  const { t, moment } = useWords();
  const [all, setAll] = useState(false);
  const [page, setPage] = useState(0);
  const [chosen, setChosen] = useState<AdminComplaint | null>(null);
  const { data } = useQuery({
    queryKey: ["market", "complaints", all, page],
    queryFn: () =>
      read<{ complaints: AdminComplaint[]; count: number }>("/complaints", {
        open: all ? "0" : "1",
        limit: String(SIZE),
        offset: String(page * SIZE),
      }),
    placeholderData: keepPreviousData,
  });
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
        <div>
          <Heading level="h1">{t("complaints.title")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("complaints.hint")}
          </Text>
        </div>
        <label htmlFor="complaints-all" className="flex items-center gap-2">
          <Switch
            id="complaints-all"
            checked={all}
            onCheckedChange={(on) => {
              setAll(on);
              setPage(0);
            }}
          />
          <Text size="small">{t("complaints.all")}</Text>
        </label>
      </div>
      {data?.count === 0 ? (
        <Text className="px-6 py-10 text-center text-ui-fg-subtle">{t("complaints.empty")}</Text>
      ) : (
        <div className="overflow-x-auto">
          <Table>
            <Table.Header>
              <Table.Row>
                {["number", "kind", "from", "received", "replyDue", "resolveDue", "state"].map((key) => (
                  <Table.HeaderCell key={key}>{t(`complaints.${key}`)}</Table.HeaderCell>
                ))}
                <Table.HeaderCell>
                  <span className="sr-only">{t("common.open")}</span>
                </Table.HeaderCell>
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {data?.complaints.map((one) => (
                <Table.Row key={one.id}>
                  <Table.Cell className="whitespace-nowrap font-medium">{one.number}</Table.Cell>
                  <Table.Cell>{t(`complaints.kinds.${one.kind}`)}</Table.Cell>
                  <Table.Cell>{one.name || t("complaints.forgotten")}</Table.Cell>
                  <Table.Cell className="whitespace-nowrap">{moment(one.received_at)}</Table.Cell>
                  <Table.Cell className="whitespace-nowrap">
                    {one.replied_at ? "✓" : moment(one.reply_due)}
                  </Table.Cell>
                  <Table.Cell className="whitespace-nowrap">
                    {one.resolved_at ? "✓" : moment(one.resolve_due)}
                  </Table.Cell>
                  <Table.Cell>
                    <Badge size="2xsmall" color={one.late ? "red" : one.resolved_at ? "green" : "orange"}>
                      {t(`complaints.states.${one.late ? "late" : one.state}`)}
                    </Badge>
                  </Table.Cell>
                  <Table.Cell>
                    <Button size="small" variant="transparent" onClick={() => setChosen(one)}>
                      {t("common.open")}
                    </Button>
                  </Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
      <Pages page={page} size={SIZE} count={data?.count ?? 0} onPage={setPage} />
      {chosen && <AnswerDrawer key={chosen.id} complaint={chosen} onClose={() => setChosen(null)} />}
    </Container>
  );
}
