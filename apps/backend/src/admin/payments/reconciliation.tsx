import type { ReconciliationAnswer } from "@market/store-contract";
import { Button, Container, Heading, Table, Text } from "@medusajs/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { type FormEvent, type ReactNode, useState } from "react";
import { Link } from "react-router-dom";
import { Refused, read } from "../backend";
import { TextField } from "../forms/field";
import { useWords } from "../use-words";

/** What was paid, given back and told of, day by day, and where the books do not agree. */
export function Reconciliation() {
  const { t, dong, day, locale } = useWords();
  const [typed, setTyped] = useState({ from: "", to: "" });
  const [asked, setAsked] = useState(typed);
  const { data, error } = useQuery({
    queryKey: ["market", "payments", "reconciliation", asked],
    queryFn: () => read<ReconciliationAnswer>("/payments/reconciliation", asked),
    placeholderData: keepPreviousData,
    retry: false,
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    setAsked(typed);
  };
  const field = (name: "from" | "to") => ({
    value: typed[name],
    onChange: (value: string) => setTyped({ ...typed, [name]: value }),
    error: error instanceof Refused ? error.of(name, locale) : undefined,
  });
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{t("payments.reconciliation")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("payments.reconciliationHint")}
        </Text>
      </div>
      <form onSubmit={send} className="flex flex-wrap items-end gap-3 px-6 py-4">
        <TextField name="from" type="date" {...field("from")} />
        <TextField name="to" type="date" {...field("to")} />
        <Button type="submit" size="small" variant="secondary">
          {t("payments.show")}
        </Button>
      </form>
      {data && (
        <>
          <Rows
            title={t("payments.byDay")}
            heads={["day", "way", "captured", "refunded"]}
            rows={data.days.map((row) => [
              day(row.day),
              t(`payments.ways.${row.way}`),
              dong(row.captured),
              dong(row.refunded),
            ])}
          />
          <Rows
            title={t("payments.toldByDay")}
            heads={["day", "way", "told", "booked"]}
            rows={data.receipts.map((row) => [
              day(row.day),
              t(`payments.ways.${row.way}`),
              dong(row.told),
              dong(row.booked),
            ])}
          />
          <Text size="small" className="px-6 py-4">
            {t("payments.due", { amount: dong(data.due) })}
            <br />
            {t("payments.cardFees", { amount: dong(data.card_fees) })}
          </Text>
          <div className="px-6 py-4">
            <Heading level="h3">{t("payments.differences")}</Heading>
            {data.differences.length === 0 && <Text size="small">{t("payments.differencesNone")}</Text>}
          </div>
          {data.differences.length > 0 && (
            <Rows
              heads={["orderNo", "payments", "orders", "ledger"]}
              rows={data.differences.map((row) => [
                <Link key={row.order_id} to={`/orders/${row.order_id}`}>
                  {row.display_id}
                </Link>,
                dong(row.payments),
                dong(row.order),
                dong(row.ledger),
              ])}
            />
          )}
        </>
      )}
    </Container>
  );
}

interface RowsProps {
  /** None where a heading stands above already. */
  title?: string;
  /** Words of the page's own. */
  heads: string[];
  rows: ReactNode[][];
}

function Rows({ title, heads, rows }: RowsProps) {
  const { t } = useWords();
  const heading = title && (
    <Heading level="h3" className="px-6 pt-4">
      {title}
    </Heading>
  );
  if (!rows.length) {
    return (
      <div className="pb-4">
        {heading}
        <Text size="small" className="px-6 text-ui-fg-subtle">
          {t("payments.noneThen")}
        </Text>
      </div>
    );
  }
  return (
    <div className="overflow-x-auto">
      {heading}
      <Table>
        <Table.Header>
          <Table.Row>
            {heads.map((name) => (
              <Table.HeaderCell key={name}>{t(`payments.${name}`)}</Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {rows.map((cells, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a day has several rows, which hold no state and are never moved
            <Table.Row key={place}>
              {cells.map((cell, column) => (
                <Table.Cell key={heads[column]}>{cell}</Table.Cell>
              ))}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}
