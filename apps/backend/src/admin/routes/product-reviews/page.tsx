import type { GoodsReviewList } from "@market/store-contract";
import { defineRouteConfig } from "@medusajs/admin-sdk";
import { CheckCircle } from "@medusajs/icons";
import { Badge, Container, Heading, Table, Text } from "@medusajs/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "react-router-dom";
import { read } from "../../backend";
import { Pages } from "../../certificates/pages";
import { useWords } from "../../use-words";

const SIZE = 20;

export const config = defineRouteConfig({
  label: "menu.productReviews",
  translationNs: "market",
  icon: CheckCircle,
  rank: 2,
});

/** What producers sent, who has waited longest on top. */
export default function ProductReviewsPage() {
  const { t, moment } = useWords();
  const [page, setPage] = useState(0);
  const { data } = useQuery({
    queryKey: ["market", "product-reviews", page],
    queryFn: () =>
      read<GoodsReviewList>("/product-reviews", { limit: String(SIZE), offset: String(page * SIZE) }),
    placeholderData: keepPreviousData,
  });
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h1">{t("goodsReview.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("goodsReview.hint")}
        </Text>
      </div>
      {data?.count === 0 ? (
        <Text className="px-6 py-10 text-center text-ui-fg-subtle">{t("goodsReview.empty")}</Text>
      ) : (
        <div className="overflow-x-auto">
          <Table>
            <Table.Header>
              <Table.Row>
                {["product", "producer", "what", "sentAt", "sentBy"].map((key) => (
                  <Table.HeaderCell key={key}>{t(`goodsReview.${key}`)}</Table.HeaderCell>
                ))}
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {data?.reviews.map((one) => (
                <Table.Row key={one.id}>
                  <Table.Cell className="max-w-80 truncate" title={one.title}>
                    <Link to={`/product-reviews/${one.id}`} className="text-ui-fg-interactive font-medium">
                      {one.title}
                    </Link>
                  </Table.Cell>
                  <Table.Cell className="max-w-60 truncate" title={one.producer.name}>
                    {one.producer.name}
                  </Table.Cell>
                  <Table.Cell className="whitespace-nowrap">
                    {one.handle === null ? (
                      <Badge size="2xsmall" color="blue">
                        {t("goodsReview.new")}
                      </Badge>
                    ) : (
                      t("goodsReview.nFields", { count: one.fields.length })
                    )}
                  </Table.Cell>
                  <Table.Cell className="whitespace-nowrap">{moment(one.sent_at)}</Table.Cell>
                  <Table.Cell>{one.sent_by}</Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
      <Pages page={page} size={SIZE} count={data?.count ?? 0} onPage={setPage} />
    </Container>
  );
}
