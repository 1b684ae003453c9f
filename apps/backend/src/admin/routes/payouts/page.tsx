import { defineRouteConfig } from "@medusajs/admin-sdk";
import { CurrencyDollar } from "@medusajs/icons";
import { Heading } from "@medusajs/ui";
import { Batches } from "../../payouts/batches";
import { Due } from "../../payouts/due";
import { Withholding } from "../../payouts/withholding";
import { useWords } from "../../use-words";

export const config = defineRouteConfig({
  label: "menu.payouts",
  translationNs: "market",
  icon: CurrencyDollar,
  rank: 4,
});

/** What producers are due, what was sent to them, and tax withheld. */
export default function PayoutsPage() {
  const { t } = useWords();
  return (
    <div className="flex flex-col gap-y-3">
      <Heading level="h1">{t("payouts.title")}</Heading>
      <Due />
      <Batches />
      <Withholding />
    </div>
  );
}
