import type { InvoiceData } from "@market/store-contract";
import { useT } from "~/i18n";

/** For whom the producers make out their invoices. */
export function InvoicePanel({ invoice }: { invoice: InvoiceData }) {
  const t = useT("terms");
  return (
    <section aria-labelledby="invoice-title" className="panel">
      <h2 id="invoice-title" className="text-lg font-semibold">
        {t("invoice.title")}
      </h2>
      <p className="mt-2 font-medium">{invoice.company_name}</p>
      <p className="tabular-nums">{t("invoice.taxLine", { code: invoice.tax_code })}</p>
      <p className="text-muted">{invoice.address}</p>
      <p className="break-all">{invoice.email}</p>
    </section>
  );
}
