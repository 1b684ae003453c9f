import type { PayoutBatchAnswer, PayoutsDueAnswer } from "@market/store-contract";
import { Button, Container, Heading, Table, Text } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "react-router-dom";
import { read } from "../backend";
import { useSend } from "../forms/use-send";
import { useWords } from "../use-words";

const HEADS = ["producer", "account", "balance", "waiting", "onTheWay", "payable"] as const;

/** What producers are due, and a batch of all that can be paid. */
export function Due() {
  const { t, dong } = useWords();
  const navigate = useNavigate();
  const { data } = useQuery({
    queryKey: ["market", "payouts", "due"],
    queryFn: () => read<PayoutsDueAnswer>("/payouts/due"),
  });
  const make = useSend<PayoutBatchAnswer>("/payouts", {
    say: t("payouts.made"),
    after: ({ batch }) => navigate(`/payouts/${batch.id}`),
  });
  if (!data) return null;
  const { due, count, total, after_days, second_person_from } = data;
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
        <div>
          <Heading level="h2">{t("payouts.due")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("payouts.hint", { days: after_days, amount: dong(second_person_from) })}
          </Text>
        </div>
        {count > 0 ? (
          <Button size="small" isLoading={make.busy} onClick={() => make.submit({ count, total })}>
            {t("payouts.make", { amount: dong(total) })}
          </Button>
        ) : null}
      </div>
      {due.length === 0 ? (
        <Text className="px-6 py-10 text-center text-ui-fg-subtle">{t("payouts.none")}</Text>
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
              {due.map(({ producer, account, balance, waiting, on_the_way, payable }) => (
                <Table.Row key={producer.id}>
                  <Table.Cell>{producer.name}</Table.Cell>
                  <Table.Cell className="whitespace-nowrap">
                    {account ? `${account.bank} ${account.masked}` : t("payouts.noAccount")}
                  </Table.Cell>
                  {[balance, waiting, on_the_way, payable].map((amount, place) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: two amounts of a row may be alike, and its columns stay where they are
                    <Table.Cell key={place} className="whitespace-nowrap tabular-nums">
                      {dong(amount)}
                    </Table.Cell>
                  ))}
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
    </Container>
  );
}
