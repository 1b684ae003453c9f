import type { InvoiceAdjustment, InvoiceSeller, OrderInvoice } from "@market/store-contract";

/** What a provider of electronic invoices gave out. */
export interface IssuedInvoice {
  /** Ký hiệu and số of the invoice, as they stand on it. */
  series: string;
  number: string;
  /** The tax authority's code, where the kind of invoice has one. */
  authority_code: string | null;
  issued_at: Date;
}

/**
 * Whoever issues electronic invoices in a seller's name (Decree 123/2020/NĐ-CP, Decree 70/2025/NĐ-CP). None is bundled: one is added in
 * `PROVIDERS` under the name that `INVOICE_PROVIDER` gives. Each call names what it is about by an id that stays the same, so that called
 * again after a crash it issues nothing twice.
 */
export interface InvoiceProvider {
  name: string;
  /** Once for an order, by `order_id`. @throws where it cannot be issued now, to be tried again */
  issue(seller: InvoiceSeller, invoice: OrderInvoice): Promise<IssuedInvoice>;
  /** Once for an adjustment, by its `id`. */
  adjust(
    seller: InvoiceSeller,
    adjustment: InvoiceAdjustment,
    adjusted: IssuedInvoice,
  ): Promise<IssuedInvoice>;
  /** What was issued for an order, as far as the provider knows. */
  find(seller: InvoiceSeller, orderId: string): Promise<IssuedInvoice | null>;
}

type MakeProvider = (env: NodeJS.ProcessEnv) => InvoiceProvider;

const PROVIDERS: ReadonlyMap<string, MakeProvider> = new Map();

/**
 * Who issues invoices: `INVOICE_PROVIDER`; null while it is not set, and invoices are exported alone.
 * @throws Error where it names somebody that nobody added
 */
export function invoiceProvider(
  env: NodeJS.ProcessEnv = process.env,
  providers: ReadonlyMap<string, MakeProvider> = PROVIDERS,
): InvoiceProvider | null {
  const name = env.INVOICE_PROVIDER?.trim();
  if (!name) return null;
  const make = providers.get(name);
  if (!make) {
    throw new Error(
      `INVOICE_PROVIDER is ${name}, which is none of: ${[...providers.keys()].join(", ") || "(none)"}.`,
    );
  }
  return make(env);
}
