import { defineWidgetConfig } from "@medusajs/admin-sdk";
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types";
import { Container, Heading, Text } from "@medusajs/ui";
import type { ReactNode } from "react";
import { storedHarvests, storedInvoice } from "../../selling-terms/stored";
import { useWords } from "../use-words";

export const config = defineWidgetConfig({ zone: "order.details.side.after" });

/** What the buyer asked for beside the goods: words for a card, an invoice for a company, a harvest to wait for. */
export default function OrderCardAndInvoice({ data: order }: DetailWidgetProps<AdminOrder>) {
  const { t, day } = useWords();
  const { gift_message: gift, invoice: sent, harvests: ahead, note } = order.metadata ?? {};
  const invoice = storedInvoice(sent);
  const harvests = storedHarvests(ahead);
  const rows: Array<[string, ReactNode]> = [];
  if (typeof gift === "string") rows.push(["gift", gift]);
  for (const item of order.items) {
    const harvest = harvests[item.variant_id ?? ""];
    if (harvest) rows.push(["harvests", `${item.product_title ?? item.title}: ${day(harvest)}`]);
  }
  if (typeof note === "string") rows.push(["note", note]);
  if (invoice) {
    const { company_name, tax_code, address, email } = invoice;
    rows.push(["invoice", [company_name, tax_code, address, email].join("\n")]);
  }
  if (rows.length === 0) return null;
  return (
    <Container className="flex flex-col gap-y-3 px-6 py-4">
      <Heading level="h2">{t("terms.orderTitle")}</Heading>
      {rows.map(([key, value]) => (
        <div key={key + String(value)}>
          <Text size="small" weight="plus">
            {t(`terms.${key}`)}
          </Text>
          <Text size="small" className="whitespace-pre-line">
            {value}
          </Text>
        </div>
      ))}
    </Container>
  );
}
