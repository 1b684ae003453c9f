import { deliveryRefusal, parseTaxCode, paymentMethodsFor } from "@market/ocop";
import { provinceByCode } from "@market/ocop/places";
import type {
  CashBar,
  DeliveryKind,
  FieldError,
  InvoiceData,
  PaymentMethod,
  ProvinceRef,
  SellingTerms,
} from "@market/store-contract";
import { cashFault } from "../cash/may-pay-cash";
import { prepaidProvider } from "../purchase/prepaid/provider";

/** One line of a producer's part, as the rules of delivery and payment see it. */
export interface LineToPlace {
  id: string;
  title: string;
  set_no: number | null;
  terms: Pick<SellingTerms, "ships_to">;
}

/** Every way of paying that the shop offers today; a transfer needs an account of the producer's besides. */
export function paymentMethodsOffered(): PaymentMethod[] {
  return ["cash_on_delivery", "vietqr", ...(prepaidProvider() ? (["prepaid"] as const) : [])];
}

/** Of these, what a producer takes. */
export function paymentMethodsTaken({
  transfers,
  no_cash = null,
}: {
  transfers: boolean;
  no_cash?: CashBar | null;
}): PaymentMethod[] {
  return paymentMethodsOffered().filter(
    (method) => (transfers || method !== "vietqr") && (!no_cash || method !== "cash_on_delivery"),
  );
}

export const LONGEST = { gift_message: 300, company_name: 200, invoice_address: 300, email: 254 } as const;

/** How a producer's part may be paid; nothing where alcohol would have to be paid in cash. */
export function paymentMethodsOf(
  lines: ReadonlyArray<Pick<LineToPlace, "set_no">>,
  offered: readonly PaymentMethod[] = paymentMethodsOffered(),
): PaymentMethod[] {
  return paymentMethodsFor(
    lines.map(({ set_no }) => set_no),
    offered,
  );
}

/** Each line that cannot be brought to a province in the way that was chosen, with what the sentence about it names. */
export function deliveryFaults(
  producerId: string,
  lines: readonly LineToPlace[],
  option: { kind: DeliveryKind; area?: ProvinceRef[] | null },
  provinceCode: string,
): FieldError[] {
  const province = provinceByCode(provinceCode)?.name ?? provinceCode;
  const ownArea = option.area?.map(({ code }) => code) ?? null;
  return lines.flatMap((line) => {
    const goods = {
      set_no: line.set_no,
      ship_to: line.terms.ships_to?.map(({ code }) => code) ?? null,
    };
    const code = deliveryRefusal(goods, option.kind, provinceCode, ownArea);
    if (!code) return [];
    const values = { line: line.id, title: line.title, province };
    return [{ field: `delivery.${producerId}`, code, values }];
  });
}

/** What of each part this way of paying does not fit: its producer, or its first line. */
export function paymentFaults(
  parts: ReadonlyArray<{
    producer: string;
    lines: readonly LineToPlace[];
    transfers?: boolean;
    no_cash?: CashBar | null;
  }>,
  method: PaymentMethod,
): FieldError[] {
  return parts.flatMap(({ producer, lines, transfers = false, no_cash = null }) => {
    if (no_cash && method === "cash_on_delivery") return [cashFault(producer, no_cash)];
    if (!paymentMethodsTaken({ transfers }).includes(method)) {
      return [{ field: "payment", code: "no_bank_account", values: { producer } }];
    }
    const unfit = lines.find((line) => !paymentMethodsOf([line], [method]).includes(method));
    if (!unfit) return [];
    const values = { producer, title: unfit.title, line: unfit.id };
    return [{ field: "payment", code: "alcohol_needs_cashless", values }];
  });
}

/** Cards' texts by producer; what is blank, or meant for somebody who is not in the basket, is left out. */
export function readGiftMessages(
  sent: unknown,
  producerIds: readonly string[],
): { messages: Map<string, string>; errors: FieldError[] } {
  const given = record(sent);
  const messages = new Map<string, string>();
  const errors: FieldError[] = [];
  for (const id of producerIds) {
    const message = textOf(given[id]);
    if (message.length > LONGEST.gift_message) {
      const values = { max: LONGEST.gift_message };
      errors.push({ field: `gift_messages.${id}`, code: "too_long", values });
    } else if (message) messages.set(id, message);
  }
  return { messages, errors };
}

/** Something@host.tld, without spaces: the rest only a mail to the address can tell. */
const EMAIL = /^[^\s@<>"(),;:\\]+@[^\s@<>"(),;:\\]+\.[^\s@<>"(),;:\\.]{2,}$/;

/** Company data for the invoice: wanted whole or not at all. */
export function readInvoice(sent: unknown): { invoice: InvoiceData | null; errors: FieldError[] } {
  if (sent === undefined || sent === null) return { invoice: null, errors: [] };
  const given = record(sent);
  const errors: FieldError[] = [];
  const line = (key: keyof InvoiceData, max: number): string => {
    const text = textOf(given[key]).replace(/\s+/g, " ");
    if (!text) errors.push({ field: `invoice.${key}`, code: "required" });
    else if (text.length > max) errors.push({ field: `invoice.${key}`, code: "too_long", values: { max } });
    return text;
  };
  const company_name = line("company_name", LONGEST.company_name);
  const tax = line("tax_code", 40);
  const address = line("address", LONGEST.invoice_address);
  const email = line("email", LONGEST.email);
  const wrong = new Set(errors.map(({ field }) => field));
  const code = parseTaxCode(tax)?.code;
  if (!code && !wrong.has("invoice.tax_code")) {
    errors.push({ field: "invoice.tax_code", code: "not_a_tax_code" });
  }
  if (!EMAIL.test(email) && !wrong.has("invoice.email")) {
    errors.push({ field: "invoice.email", code: "not_an_email" });
  }
  return errors.length || !code
    ? { invoice: null, errors }
    : { invoice: { company_name, address, tax_code: code, email }, errors: [] };
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value.normalize("NFC").trim() : "";
}
