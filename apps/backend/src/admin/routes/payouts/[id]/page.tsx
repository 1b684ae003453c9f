import type { PayoutBatchAnswer, PayoutShown } from "@market/store-contract";
import { Button, Container, Heading, Table, Text } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link, useParams } from "react-router-dom";
import { read } from "../../../backend";
import { BatchDeeds } from "../../../payouts/batch-deeds";
import { SettleDrawer } from "../../../payouts/settle-drawer";
import { State } from "../../../payouts/state";
import { useWords } from "../../../use-words";

const HEADS = ["producer", "amount", "account", "state", "result"] as const;

/** One batch: to be approved, sent, and settled payout by payout. */
export default function PayoutBatchPage() {
  const { t, dong, moment } = useWords();
  const { id = "" } = useParams();
  const [chosen, setChosen] = useState<PayoutShown | null>(null);
  const { data } = useQuery({
    queryKey: ["market", "payouts", id],
    queryFn: () => read<PayoutBatchAnswer>(`/payouts/${id}`),
  });
  if (!data) return null;
  const { batch } = data;
  const facts = [moment(batch.made_at), batch.made_by, batch.approved_by, batch.dropped_reason];
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
        <div>
          <Heading level="h1">
            {batch.number} · {dong(batch.total)}
          </Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {facts.filter(Boolean).join(" · ")}
          </Text>
          <State state={batch.state} waits={batch.waits} />
        </div>
        <BatchDeeds batch={batch} />
      </div>
      <div className="overflow-x-auto">
        <Table>
          <Table.Header>
            <Table.Row>
              {HEADS.map((key) => (
                <Table.HeaderCell key={key}>{t(`payouts.${key}`)}</Table.HeaderCell>
              ))}
              <Table.HeaderCell>
                <span className="sr-only">{t("payouts.settle")}</span>
              </Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {batch.payouts.map((one) => (
              <Table.Row key={one.id}>
                <Table.Cell>{one.producer.name}</Table.Cell>
                <Table.Cell className="whitespace-nowrap tabular-nums">{dong(one.amount)}</Table.Cell>
                <Table.Cell className="whitespace-nowrap">{`${one.bank} ${one.masked}`}</Table.Cell>
                <Table.Cell>
                  <State state={one.state} />
                </Table.Cell>
                <Table.Cell>
                  {[one.bank_reference ?? one.reason, one.settled_by].filter(Boolean).join(" · ") || "–"}
                </Table.Cell>
                <Table.Cell>
                  {one.state === "sent" ? (
                    <Button size="small" variant="transparent" onClick={() => setChosen(one)}>
                      {t("payouts.settle")}
                    </Button>
                  ) : null}
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
      <div className="px-6 py-4">
        <Link to="/payouts" className="text-ui-fg-interactive">
          {t("payouts.back")}
        </Link>
      </div>
      {chosen ? <SettleDrawer key={chosen.id} payout={chosen} onClose={() => setChosen(null)} /> : null}
    </Container>
  );
}
