import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ReceiptPercent } from "@medusajs/icons";
import { Button, Container, Heading, Table, Text } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { CommissionRuleShown } from "../../../ledger/commission-rules";
import { read } from "../../backend";
import { AddRuleDrawer } from "../../payouts/add-rule-drawer";
import { useWords } from "../../use-words";

export const config = defineRouteConfig({
  label: "menu.commission",
  translationNs: "market",
  icon: ReceiptPercent,
  rank: 5,
});

const HEADS = ["whose", "group", "from", "rate", "note"] as const;
const PER_CENT = 100;

/** What the shop keeps of sales: rules, the latest first. */
export default function CommissionPage() {
  const { t, day, locale } = useWords();
  const [adding, setAdding] = useState(false);
  const { data } = useQuery({
    queryKey: ["market", "commission-rules"],
    queryFn: () => read<{ rules: CommissionRuleShown[] }>("/commission-rules"),
  });
  const number = new Intl.NumberFormat(locale === "vi" ? "vi-VN" : "en-GB");
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
        <div>
          <Heading level="h1">{t("commission.title")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("commission.hint")}
          </Text>
        </div>
        <Button size="small" variant="secondary" onClick={() => setAdding(true)}>
          {t("commission.add")}
        </Button>
      </div>
      {data?.rules.length === 0 ? (
        <Text className="px-6 py-10 text-center text-ui-fg-subtle">{t("commission.none")}</Text>
      ) : (
        <div className="overflow-x-auto">
          <Table>
            <Table.Header>
              <Table.Row>
                {HEADS.map((key) => (
                  <Table.HeaderCell key={key}>{t(`commission.${key}`)}</Table.HeaderCell>
                ))}
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {data?.rules.map((rule) => (
                <Table.Row key={rule.id}>
                  <Table.Cell>{rule.producer?.name ?? t("commission.everyone")}</Table.Cell>
                  <Table.Cell>{rule.group_no ?? t("commission.allGroups")}</Table.Cell>
                  <Table.Cell className="whitespace-nowrap">{day(rule.from_day)}</Table.Cell>
                  <Table.Cell className="tabular-nums">
                    {number.format(rule.basis_points / PER_CENT)} %
                  </Table.Cell>
                  <Table.Cell>{rule.note ?? "–"}</Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
      {adding ? <AddRuleDrawer onClose={() => setAdding(false)} /> : null}
    </Container>
  );
}
