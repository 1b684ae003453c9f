import type { GoodsContent, GoodsReview } from "@market/store-contract";
import { Container, Heading, Text } from "@medusajs/ui";
import type { ReactNode } from "react";
import { useWords } from "../use-words";
import { FieldValue } from "./field-value";

/** What is as it was, and when it is sold: to read a change in its place. */
export function Unchanged({ review }: { review: GoodsReview }) {
  const { t, day } = useWords();
  const { content, terms, changes } = review;
  const changed = new Set(changes.map(({ field }) => field));
  const fields = (Object.keys(content) as Array<keyof GoodsContent>).filter((field) => {
    const value = content[field];
    const empty = value === null || value === "" || (Array.isArray(value) && value.length === 0);
    return !changed.has(field) && !empty;
  });
  const rows: Array<[string, ReactNode]> = [
    ...fields.map((field): [string, ReactNode] => [
      t(`goodsReview.fields.${field}`),
      <FieldValue key={field} field={field} value={content[field]} parts={review.parts} />,
    ]),
    ...(terms.season_months.length
      ? [
          [
            t("goodsReview.season"),
            t("goodsReview.seasonMonths", { months: terms.season_months.join(", ") }),
          ] as [string, ReactNode],
        ]
      : []),
    ...(terms.harvest_on ? [[t("goodsReview.harvest"), day(terms.harvest_on)] as [string, ReactNode]] : []),
  ];
  if (rows.length === 0) return null;
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("goodsReview.unchanged")}
      </Heading>
      <dl className="divide-y">
        {rows.map(([label, value]) => (
          <div key={label} className="grid grid-cols-[minmax(10rem,1fr)_3fr] gap-4 px-6 py-3">
            <dt className="txt-compact-small text-ui-fg-subtle">{label}</dt>
            <dd className="txt-compact-small">
              {typeof value === "string" ? <Text size="small">{value}</Text> : value}
            </dd>
          </div>
        ))}
      </dl>
    </Container>
  );
}
