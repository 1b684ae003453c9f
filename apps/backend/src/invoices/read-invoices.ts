import { dongInWords } from "@market/ocop";
import { communeByCode, provinceByCode } from "@market/ocop/places";
import type { InvoiceAdjustment, InvoiceSeller, InvoicesAnswer, OrderInvoice } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { sqlOf } from "../booking/database";
import { daysOfMonth, postDueOf } from "../ledger";
import { storedInvoice } from "../selling-terms/stored";
import { invoiceProvider } from "./provider";
import { ADJUSTMENTS, type AdjustmentRow, INVOICES, type InvoiceRow } from "./rows";

interface SellerRow {
  name: string;
  legal_name: string | null;
  tax_code: string | null;
  commune_code: string | null;
  old_address: string | null;
  phone: string | null;
}

const SELLER =
  "select name, legal_name, tax_code, commune_code, old_address, phone from producer where id = ? and deleted_at is null";

/** What electronic invoices of a producer's month need: data to hand on, no invoice itself. */
export async function readInvoices(
  container: MedusaContainer,
  producer: string,
  month: string,
): Promise<InvoicesAnswer> {
  await postDueOf(container, producer);
  const sql = sqlOf(container);
  const asked = { producer, ...daysOfMonth(month) };
  const [sellers, orders, adjusted] = await Promise.all([
    sql.raw<SellerRow>(SELLER, [producer]),
    sql.raw<InvoiceRow>(INVOICES, asked),
    sql.raw<AdjustmentRow>(ADJUSTMENTS, asked),
  ]);
  const [seller] = sellers.rows;
  if (!seller) throw new Error(`There is no producer ${producer}.`);
  return {
    month,
    seller: sellerOf(seller),
    invoices: orders.rows.map(invoiceOf),
    adjustments: adjusted.rows.map(adjustmentOf),
    provider: invoiceProvider()?.name ?? null,
  };
}

export function invoiceOf(row: InvoiceRow): OrderInvoice {
  const lines = [...row.lines, ...row.delivery].map((line) => ({
    ...line,
    amount: line.unit_price * line.quantity - line.discount,
  }));
  const discount = sum(lines.map((line) => line.discount));
  const total = sum(lines.map(({ amount }) => amount));
  return {
    order_id: row.order_id,
    number: row.number,
    display_id: row.display_id,
    placed_at: new Date(row.placed_at).toISOString(),
    buyer: {
      name: row.contact_name,
      phone: row.contact_phone,
      email: row.contact_email,
      address: addressOf(row.street, row.commune_code, row.province_code),
      company: storedInvoice(row.invoice),
    },
    payment_method: row.payment_method,
    paid: row.paid,
    currency: "VND",
    lines,
    subtotal: total + discount,
    discount,
    total,
    total_in_words: dongInWords(total),
    tax: { included: true, rate: null, amount: null },
  };
}

function adjustmentOf({ at, ...row }: AdjustmentRow): InvoiceAdjustment {
  return { ...row, at: new Date(at).toISOString(), amount_in_words: dongInWords(row.amount) };
}

function sellerOf({
  name,
  legal_name,
  tax_code,
  commune_code,
  old_address,
  phone,
}: SellerRow): InvoiceSeller {
  const province = commune_code === null ? null : (communeByCode(commune_code)?.province_code ?? null);
  return {
    name: legal_name ?? name,
    tax_code,
    address: addressOf(old_address, commune_code, province),
    phone,
  };
}

function addressOf(street: string | null, commune: string | null, province: string | null): string | null {
  const parts = [
    street,
    commune && (communeByCode(commune)?.name ?? commune),
    province && (provinceByCode(province)?.name ?? province),
  ];
  return parts.filter(Boolean).join(", ") || null;
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);
