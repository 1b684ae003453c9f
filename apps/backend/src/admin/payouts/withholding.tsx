import type { WithholdingAnswer } from "@market/store-contract";
import { Button, Container, Heading, Table, Text } from "@medusajs/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { addressOf, read } from "../backend";
import { TextField } from "../forms/field";
import { useWords } from "../use-words";

const MONTH = /^20\d\d-(0[1-9]|1[0-2])$/;

/** What was withheld of producers in a month, by both taxes. */
export function Withholding() {
  const { t, dong, locale } = useWords();
  const [typed, setTyped] = useState("");
  const month = MONTH.test(typed) ? typed : undefined;
  const { data } = useQuery({
    queryKey: ["market", "withholding", month],
    queryFn: () => read<WithholdingAnswer>("/withholding", { month }),
    placeholderData: keepPreviousData,
  });
  if (!data) return null;
  const query = new URLSearchParams({ month: data.month, locale });
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-end justify-between gap-3 px-6 py-4">
        <div>
          <Heading level="h2">{t("withholding.title")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("withholding.hint")}
          </Text>
        </div>
        <div className="flex items-end gap-2">
          <TextField name="month" value={typed} onChange={setTyped} hint={data.month} />
          <Button size="small" variant="secondary" asChild>
            <a href={addressOf(`/withholding/file?${query}`)} download>
              {t("withholding.file")}
            </a>
          </Button>
        </div>
      </div>
      {data.rows.length === 0 ? (
        <Text className="px-6 py-10 text-center text-ui-fg-subtle">{t("withholding.none")}</Text>
      ) : (
        <div className="overflow-x-auto">
          <Table>
            <Table.Header>
              <Table.Row>
                <Table.HeaderCell>{t("payouts.producer")}</Table.HeaderCell>
                {["taxCode", "goods", "services", "vat", "pit"].map((key) => (
                  <Table.HeaderCell key={key}>{t(`withholding.${key}`)}</Table.HeaderCell>
                ))}
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {data.rows.map((row) => (
                <Table.Row key={row.producer_id}>
                  <Table.Cell>{row.legal_name ?? row.name}</Table.Cell>
                  <Table.Cell>{row.tax_code ?? "–"}</Table.Cell>
                  <Amounts {...row} dong={dong} />
                </Table.Row>
              ))}
              <Table.Row>
                <Table.Cell className="font-medium">{t("payouts.total")}</Table.Cell>
                <Table.Cell />
                <Amounts {...data.total} dong={dong} />
              </Table.Row>
            </Table.Body>
          </Table>
        </div>
      )}
    </Container>
  );
}

type Shown = WithholdingAnswer["total"] & { dong: (amount: number) => string };

function Amounts({ revenue_goods, revenue_services, vat, pit, dong }: Shown) {
  return (
    <>
      <Table.Cell className="tabular-nums">{dong(revenue_goods)}</Table.Cell>
      <Table.Cell className="tabular-nums">{dong(revenue_services)}</Table.Cell>
      <Table.Cell className="tabular-nums">{dong(vat)}</Table.Cell>
      <Table.Cell className="tabular-nums">{dong(pit)}</Table.Cell>
    </>
  );
}
