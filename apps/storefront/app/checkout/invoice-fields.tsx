import { TextField } from "~/components/forms";
import { useT } from "~/i18n";
import type { CheckoutDraft } from "./draft";
import { isInvoiceWanted } from "./invoice";
import { LONGEST } from "./limits";
import { fieldOf } from "./telling";

/** Company data for the producers' invoices: folded away until one is wanted, then all four fields. */
export function InvoiceFields({ draft }: { draft: CheckoutDraft }) {
  const t = useT("checkout");
  const tTerms = useT("terms");
  const { invoice } = draft.values;
  const field = (name: keyof typeof invoice) => fieldOf(t, draft, `invoice.${name}`, invoice[name]);
  return (
    <details className="mt-5 border-t border-line pt-3" open={isInvoiceWanted(invoice)}>
      <summary className="link inline-block cursor-pointer py-2">{tTerms("invoice.summary")}</summary>
      <p className="mt-1 text-sm text-muted">{tTerms("invoice.hint")}</p>
      <div className="mt-4 grid gap-5 sm:grid-cols-2">
        <div className="sm:col-span-2">
          <TextField
            field={field("company_name")}
            label={tTerms("invoice.company_name")}
            autoComplete="organization"
            maxLength={LONGEST.company_name}
          />
        </div>
        <TextField
          field={field("tax_code")}
          label={tTerms("invoice.tax_code")}
          hint={tTerms("invoice.tax_codeHint")}
          inputMode="numeric"
          autoComplete="off"
        />
        <TextField
          field={field("email")}
          label={tTerms("invoice.email")}
          type="email"
          inputMode="email"
          autoComplete="email"
        />
        <div className="sm:col-span-2">
          <TextField
            field={field("address")}
            label={tTerms("invoice.address")}
            autoComplete="off"
            maxLength={LONGEST.invoice_address}
          />
        </div>
      </div>
    </details>
  );
}
