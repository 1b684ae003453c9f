import type { InvoiceData } from "./terms";

/** GET /producer/invoices?month=2026-11 — what an e-invoice of each of the acting producer's orders needs, for its owners */
export interface InvoicesAnswer {
  /** By Vietnam's calendar: orders placed in it, and what was taken off earlier or later orders in it. */
  month: string;
  seller: InvoiceSeller;
  invoices: OrderInvoice[];
  adjustments: InvoiceAdjustment[];
  /** Which provider issues them; null: nobody, they are exported alone. */
  provider: string | null;
}

export interface InvoiceSeller {
  /** As the register of businesses has it, where it is known. */
  name: string;
  tax_code: string | null;
  address: string | null;
  phone: string | null;
}

export interface OrderInvoice {
  order_id: string;
  /** The purchase's number and the office's number of the order. */
  number: string;
  display_id: number;
  placed_at: string;
  buyer: {
    name: string;
    phone: string;
    email: string | null;
    address: string | null;
    /** Where an invoice for a company is wanted. */
    company: InvoiceData | null;
  };
  payment_method: string;
  paid: boolean;
  currency: "VND";
  lines: InvoiceLine[];
  /** Before and after discounts, delivery included. */
  subtotal: number;
  discount: number;
  total: number;
  total_in_words: string;
  /** Prices are shown with all taxes in; which rate is in them its seller says. */
  tax: { included: true; rate: null; amount: null };
}

export interface InvoiceLine {
  kind: "goods" | "visit" | "shipping";
  title: string;
  variant: string | null;
  sku: string | null;
  quantity: number;
  /** đồng for one, before discounts. */
  unit_price: number;
  discount: number;
  /** đồng for all of them, discounts taken off. */
  amount: number;
}

/** What was taken off or given back of an order: its invoice is adjusted by it. */
export interface InvoiceAdjustment {
  /** The ledger's; told twice, it is one. */
  id: string;
  at: string;
  order_id: string;
  number: string;
  display_id: number;
  /** đồng; below zero what is taken off. */
  amount: number;
  amount_in_words: string;
  parts: Array<{ kind: InvoiceLine["kind"]; amount: number }>;
  reason: string | null;
}
