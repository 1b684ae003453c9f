import type { PayoutBatchesAnswer } from "@market/store-contract";
import { Container, Heading, Table, Text } from "@medusajs/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "react-router-dom";
import { read } from "../backend";
import { Pages } from "../certificates/pages";
import { useWords } from "../use-words";
import { State } from "./state";

const SIZE = 20;
const HEADS = ["number", "state", "count", "total", "madeAt", "madeBy", "approvedBy"] as const;

/** The latest first. */
export function Batches() {
  const { t, dong, moment } = useWords();
  const [page, setPage] = useState(0);
  const { data } = useQuery({
    queryKey: ["market", "payouts", "batches", page],
    queryFn: () =>
      read<PayoutBatchesAnswer>("/payouts", { limit: String(SIZE), offset: String(page * SIZE) }),
    placeholderData: keepPreviousData,
  });
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{t("payouts.batches")}</Heading>
      </div>
      {data?.total === 0 ? (
        <Text className="px-6 py-10 text-center text-ui-fg-subtle">{t("payouts.noBatch")}</Text>
      ) : (
        <div className="overflow-x-auto">
          <Table>
            <Table.Header>
              <Table.Row>
                {HEADS.map((key) => (
                  <Table.HeaderCell key={key}>{t(`payouts.${key}`)}</Table.HeaderCell>
                ))}
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {data?.batches.map((one) => (
                <Table.Row key={one.id}>
                  <Table.Cell>
                    <Link to={`/payouts/${one.id}`} className="text-ui-fg-interactive font-medium">
                      {one.number}
                    </Link>
                  </Table.Cell>
                  <Table.Cell>
                    <State state={one.state} waits={one.waits} />
                  </Table.Cell>
                  <Table.Cell className="tabular-nums">{one.count}</Table.Cell>
                  <Table.Cell className="whitespace-nowrap tabular-nums">{dong(one.total)}</Table.Cell>
                  <Table.Cell className="whitespace-nowrap">{moment(one.made_at)}</Table.Cell>
                  <Table.Cell>{one.made_by}</Table.Cell>
                  <Table.Cell>{one.approved_by ?? "–"}</Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
      <Pages page={page} size={SIZE} count={data?.total ?? 0} onPage={setPage} />
    </Container>
  );
}
