import { formatDay } from "@market/ocop";
import type { SellingTerms } from "@market/store-contract";
import { useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { monthName, tellPlaces, tellRest } from "./telling";

/** Under a line of the basket: when and where these goods can be had. */
export function LineTerms({ terms }: { terms: SellingTerms | undefined }) {
  const t = useT("terms");
  const locale = useLocale();
  if (!terms) return null;
  const { sale, ships_to, living } = terms;
  const told = [
    sale.kind === "preorder" && t("preorder.line", { day: formatDay(sale.harvest_on, locale) }),
    sale.kind === "resting" && tellRest(t, locale, sale.until),
    sale.kind === "out_of_season" && t("season.over", { month: monthName(locale, sale.back_in) }),
    living && t("ships.livingLine"),
    !living && ships_to && t("ships.line", { places: tellPlaces(locale, ships_to) }),
  ].filter((line): line is string => Boolean(line));
  if (told.length === 0) return null;
  return (
    <ul className="line-terms">
      {told.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
