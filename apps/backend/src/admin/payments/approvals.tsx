import type { ApprovalShown, ApprovalsAnswer } from "@market/store-contract";
import { Badge, Button, Container, Heading, Switch, Table, Text } from "@medusajs/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { read } from "../backend";
import { Pages } from "../certificates/pages";
import { useWords } from "../use-words";
import { DecideDrawer } from "./decide-drawer";
import { kindKey } from "./kind";

const SIZE = 20;

/** What an officer asked for and a second one decides. */
export function Approvals() {
  const { t, dong } = useWords();
  const [all, setAll] = useState(false);
  const [page, setPage] = useState(0);
  const [chosen, setChosen] = useState<ApprovalShown | null>(null);
  const { data } = useQuery({
    queryKey: ["market", "payments", "approvals", all, page],
    queryFn: () =>
      read<ApprovalsAnswer>("/payments/approvals", {
        all: all ? "1" : undefined,
        limit: String(SIZE),
        offset: String(page * SIZE),
      }),
    placeholderData: keepPreviousData,
  });
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
        <div>
          <Heading level="h2">{t("payments.asked")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {data && t("payments.hint", { amount: dong(data.from) })}
          </Text>
        </div>
        <label htmlFor="approvals-all" className="flex items-center gap-2">
          <Switch
            id="approvals-all"
            checked={all}
            onCheckedChange={(on) => {
              setAll(on);
              setPage(0);
            }}
          />
          <Text size="small">{t("payments.all")}</Text>
        </label>
      </div>
      {data?.count === 0 ? (
        <Text className="px-6 py-10 text-center text-ui-fg-subtle">{t("payments.askedEmpty")}</Text>
      ) : (
        <ApprovalTable rows={data?.approvals ?? []} onChoose={setChosen} />
      )}
      <Pages page={page} size={SIZE} count={data?.count ?? 0} onPage={setPage} />
      {chosen && <DecideDrawer key={chosen.id} shown={chosen} onClose={() => setChosen(null)} />}
    </Container>
  );
}

function ApprovalTable({
  rows,
  onChoose,
}: {
  rows: ApprovalShown[];
  onChoose: (shown: ApprovalShown) => void;
}) {
  const { t, dong, moment } = useWords();
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            {["what", "amount", "whose", "by", "at", "state"].map((name) => (
              <Table.HeaderCell key={name}>{t(`payments.${name}`)}</Table.HeaderCell>
            ))}
            <Table.HeaderCell />
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {rows.map((row) => (
            <Table.Row key={row.id}>
              <Table.Cell>{t(kindKey(row.kind))}</Table.Cell>
              <Table.Cell>{dong(row.amount)}</Table.Cell>
              <Table.Cell>{row.producer ?? "–"}</Table.Cell>
              <Table.Cell>{row.asked_by}</Table.Cell>
              <Table.Cell>{moment(row.asked_at)}</Table.Cell>
              <Table.Cell>
                <Badge size="2xsmall" color={row.state === "asked" ? "orange" : "grey"}>
                  {t(`payments.is.${row.state}`)}
                </Badge>
              </Table.Cell>
              <Table.Cell>
                <Button size="small" variant="secondary" onClick={() => onChoose(row)}>
                  {t("payments.decide")}
                </Button>
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}
