import { isAlcohol } from "@market/ocop";
import { defineWidgetConfig } from "@medusajs/admin-sdk";
import type { AdminProduct, DetailWidgetProps } from "@medusajs/framework/types";
import { Button, Container, Heading, Text } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { AdminSellingTermsAnswer } from "../../selling-terms/admin-shapes";
import { read } from "../backend";
import { TermsDrawer } from "../selling-terms/terms-drawer";
import { useWords } from "../use-words";

export const config = defineWidgetConfig({ zone: "product.details.side.after" });

/** When and where the product is sold, and what stands against publishing it. */
export default function ProductSellingTerms({ data: product }: DetailWidgetProps<AdminProduct>) {
  const { t, day, locale } = useWords();
  const [editing, setEditing] = useState(false);
  const path = `/products/${product.id}/selling-terms`;
  const { data } = useQuery({
    queryKey: ["market", "selling-terms", product.id],
    queryFn: () => read<AdminSellingTermsAnswer>(path),
  });
  if (!data) return null;
  const terms = data.selling_terms;
  const { sale, ship_to, season_months, faults } = terms;
  const places = terms.provinces.filter(({ code }) => ship_to?.includes(code)).map(({ name }) => name);
  const said = [
    sale.kind === "preorder"
      ? `${t("terms.preorder")} ${day(sale.harvest_on)}`
      : sale.kind === "out_of_season"
        ? `${t("terms.outOfSeason")} ${sale.back_in}`
        : t("terms.onSale"),
    season_months.length ? `${t("terms.months")} ${season_months.join(", ")}` : t("terms.allYear"),
    ship_to ? `${t("terms.only")} ${places.join(", ")}` : t("terms.everywhere"),
    terms.set_no !== null && isAlcohol(terms.set_no) && !terms.discountable ? t("terms.noPromotion") : null,
  ].filter((line): line is string => line !== null);
  return (
    <Container className="flex flex-col gap-y-3 px-6 py-4">
      <div className="flex items-center justify-between">
        <Heading level="h2">{t("terms.title")}</Heading>
        <Button size="small" variant="secondary" onClick={() => setEditing(true)}>
          {t("common.edit")}
        </Button>
      </div>
      <ul className="flex flex-col gap-y-1">
        {said.map((line) => (
          <li key={line}>
            <Text size="small">{line}</Text>
          </li>
        ))}
      </ul>
      {terms.demo ? (
        <Text size="xsmall" className="text-ui-fg-subtle">
          {t("producers.demo")}
        </Text>
      ) : null}
      {faults.length ? (
        <div>
          <Text size="small" weight="plus" className="text-ui-fg-error">
            {t("terms.faults")}
          </Text>
          {faults.map((fault) => (
            <Text key={fault.code} size="small" className="text-ui-fg-error">
              {fault[locale]}
            </Text>
          ))}
        </div>
      ) : null}
      {editing ? <TermsDrawer path={path} terms={terms} onClose={() => setEditing(false)} /> : null}
    </Container>
  );
}
