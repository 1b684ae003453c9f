import type { InvoiceData } from "@market/store-contract";

/** What a row of ours holds as JSON, read back. */
export function storedInvoice(value: unknown): InvoiceData | null {
  const { company_name, address, tax_code, email } = record(value);
  const all = [company_name, address, tax_code, email];
  if (!all.every((each) => typeof each === "string")) return null;
  return { company_name, address, tax_code, email } as InvoiceData;
}

/** Days of harvest by variant, read back. */
export function storedHarvests(value: unknown): Record<string, string> {
  const entries = Object.entries(record(value)).filter((pair): pair is [string, string] => {
    return typeof pair[1] === "string";
  });
  return Object.fromEntries(entries);
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}
