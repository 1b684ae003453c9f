import type { ReturnAtDesk, ReturnsAnswer } from "@market/store-contract";
import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ArrowUturnLeft } from "@medusajs/icons";
import { Badge, Button, Container, Heading, Switch, Table, Text } from "@medusajs/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { read } from "../../backend";
import { Pages } from "../../certificates/pages";
import { DecideReturnDrawer } from "../../goods-returns/decide-return-drawer";
import { useWords } from "../../use-words";

const SIZE = 20;

export const config = defineRouteConfig({
  label: "menu.goodsReturns",
  translationNs: "market",
  icon: ArrowUturnLeft,
  rank: 5,
});

/** What buyers and producers cannot agree on. */
export default function GoodsReturnsPage() {
  const { t, moment } = useWords();
  const [all, setAll] = useState(false);
  const [page, setPage] = useState(0);
  const [chosen, setChosen] = useState<ReturnAtDesk | null>(null);
  const { data } = useQuery({
    queryKey: ["market", "goods-returns", all, page],
    queryFn: () =>
      read<ReturnsAnswer>("/goods-returns", { all: all ? "1" : undefined, page: String(page + 1) }),
    placeholderData: keepPreviousData,
  });
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
        <div>
          <Heading level="h1">{t("goodsReturns.title")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("goodsReturns.hint")}
          </Text>
        </div>
        <label htmlFor="returns-all" className="flex items-center gap-2">
          <Switch
            id="returns-all"
            checked={all}
            onCheckedChange={(on) => {
              setAll(on);
              setPage(0);
            }}
          />
          <Text size="small">{t("goodsReturns.all")}</Text>
        </label>
      </div>
      {data?.total === 0 ? (
        <Text className="px-6 py-10 text-center text-ui-fg-subtle">{t("goodsReturns.empty")}</Text>
      ) : (
        <div className="overflow-x-auto">
          <Table>
            <Table.Header>
              <Table.Row>
                {["number", "from", "producer", "received", "due", "state"].map((key) => (
                  <Table.HeaderCell key={key}>{t(`goodsReturns.${key}`)}</Table.HeaderCell>
                ))}
                <Table.HeaderCell>
                  <span className="sr-only">{t("common.open")}</span>
                </Table.HeaderCell>
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {data?.returns.map((one) => (
                <Table.Row key={one.id}>
                  <Table.Cell className="whitespace-nowrap font-medium">{one.number}</Table.Cell>
                  <Table.Cell>{one.name}</Table.Cell>
                  <Table.Cell>{one.producer}</Table.Cell>
                  <Table.Cell className="whitespace-nowrap">{moment(one.received_at)}</Table.Cell>
                  <Table.Cell className="whitespace-nowrap">{moment(one.resolve_due)}</Table.Cell>
                  <Table.Cell>
                    <Badge
                      size="2xsmall"
                      color={one.late ? "red" : one.state === "escalated" ? "orange" : "grey"}
                    >
                      {t(one.late ? "goodsReturns.late" : `goodsReturns.states.${one.state}`)}
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
      <Pages page={page} size={SIZE} count={data?.total ?? 0} onPage={setPage} />
      {chosen && <DecideReturnDrawer key={chosen.id} shown={chosen} onClose={() => setChosen(null)} />}
    </Container>
  );
}
