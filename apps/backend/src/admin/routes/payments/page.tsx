import { defineRouteConfig } from "@medusajs/admin-sdk";
import { CreditCard } from "@medusajs/icons";
import { Heading } from "@medusajs/ui";
import { Approvals } from "../../payments/approvals";
import { Reconciliation } from "../../payments/reconciliation";
import { Waiting } from "../../payments/waiting";
import { useWords } from "../../use-words";

export const config = defineRouteConfig({
  label: "menu.payments",
  translationNs: "market",
  icon: CreditCard,
  rank: 3,
});

/** Money that waits for a person. */
export default function PaymentsPage() {
  const { t } = useWords();
  return (
    <div className="flex flex-col gap-y-3">
      <Heading level="h1">{t("payments.title")}</Heading>
      <Approvals />
      <Waiting />
      <Reconciliation />
    </div>
  );
}
