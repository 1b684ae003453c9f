import type { GoodsReviewAnswer } from "@market/store-contract";
import { Badge, Container, Heading, Text } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "react-router-dom";
import { read } from "../../../backend";
import { DecideForm } from "../../../goods/decide-form";
import { Unchanged } from "../../../goods/unchanged";
import { useWords } from "../../../use-words";

/** One product as it is on sale, and as its producer would have it. */
export default function ProductReviewPage() {
  const { id = "" } = useParams();
  const { t, moment } = useWords();
  const { data, isPending } = useQuery({
    queryKey: ["market", "product-reviews", "one", id],
    queryFn: () => read<GoodsReviewAnswer>(`/product-reviews/${id}`),
  });
  if (!data) return <Text>{t(isPending ? "common.loading" : "common.notFound")}</Text>;
  const { review } = data;
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="px-6 py-4">
        <Link to="/product-reviews" className="txt-compact-small text-ui-fg-interactive">
          {t("goodsReview.back")}
        </Link>
        <div className="flex flex-wrap items-center gap-3">
          <Heading level="h1">{review.title}</Heading>
          {review.handle === null ? (
            <Badge size="2xsmall" color="blue">
              {t("goodsReview.new")}
            </Badge>
          ) : (
            <Link to={`/products/${review.product_id}`} className="txt-compact-small text-ui-fg-interactive">
              {t("goodsReview.inShop")}
            </Link>
          )}
        </div>
        <Text size="small" className="text-ui-fg-subtle">
          <Link to={`/producers/${review.producer.id}`} className="text-ui-fg-interactive underline">
            {review.producer.name}
          </Link>{" "}
          · {review.sent_by} · {moment(review.sent_at)}
        </Text>
      </Container>
      {review.faults.length > 0 ? <Faults faults={review.faults} /> : null}
      <DecideForm key={review.version} review={review} />
      <Unchanged review={review} />
    </div>
  );
}

function Faults({ faults }: { faults: GoodsReviewAnswer["review"]["faults"] }) {
  const { t, locale } = useWords();
  return (
    <Container className="px-6 py-4" role="alert">
      <Heading level="h2">{t("goodsReview.faults")}</Heading>
      <ul className="list-disc pl-5">
        {faults.map((fault) => (
          <li key={fault.code} className="txt-compact-small text-ui-fg-error">
            {fault[locale]}
          </li>
        ))}
      </ul>
    </Container>
  );
}
