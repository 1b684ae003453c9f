import { parse } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { parsePhone, parseTaxCode } from "@market/ocop";
import { communeByCode } from "@market/ocop/places";
import type { Basket, FieldError } from "@market/store-contract";
import { z } from "zod";
import { isVisitsOnly } from "~/basket/visit";
import { type CheckoutValues, valuesFrom } from "./draft";
import { isInvoiceWanted } from "./invoice";
import { LONGEST } from "./limits";
import { totalsOf } from "./totals";

/** A whole field's message is the stable word that the dictionary translates: `errors.contact.phone.not_a_phone`. */
const line = (max: number) =>
  z.string({ error: "required" }).trim().min(1, { error: "required" }).max(max, { error: "too_long" });

const anyOr = <T extends z.ZodType>(schema: T) => z.preprocess((sent) => sent ?? {}, schema);

const contact = z.object({
  name: line(LONGEST.name),
  phone: line(LONGEST.phone).refine((text) => parsePhone(text) !== null, { error: "not_a_phone" }),
  email: z.email({ error: "not_an_email" }).max(LONGEST.email, { error: "too_long" }).optional(),
});

const address = z
  .object({
    province_code: z.string({ error: "required" }),
    commune_code: z
      .string({ error: "required" })
      .refine((code) => communeByCode(code) !== null, { error: "no_such_place" }),
    street: line(LONGEST.street),
  })
  .refine(({ province_code, commune_code }) => communeByCode(commune_code)?.province_code === province_code, {
    path: ["commune_code"],
    error: "not_in_province",
  });

const invoice = z.object({
  company_name: line(LONGEST.company_name),
  tax_code: line(40).refine((text) => parseTaxCode(text) !== null, { error: "not_a_tax_code" }),
  address: line(LONGEST.invoice_address),
  email: z
    .string({ error: "required" })
    .pipe(z.email({ error: "not_an_email" }))
    .pipe(z.string().max(LONGEST.email, { error: "too_long" })),
});

const card = z.string().trim().max(LONGEST.gift_message, { error: "too_long" });

/**
 * The form's rules for this basket: the delivery of each producer's goods is one of those on offer, and an address is asked for only
 * where a parcel goes. Visits are not delivered. Each part is checked on its own, so that everything wrong is named at once.
 */
export function checkoutSchema(basket: Basket, needsAddress: boolean, wantsInvoice = false) {
  const deliveries = basket.parts
    .filter((part) => !isVisitsOnly(part))
    .map(({ producer, delivery_options }) => {
      const offered = (id: string) => delivery_options.some((option) => option.id === id);
      const choice = z.string({ error: "required" }).refine(offered, { error: "not_offered" });
      return [producer.id, choice] as const;
    });
  return z.object({
    contact: anyOr(contact),
    address: needsAddress ? anyOr(address) : z.unknown(),
    delivery: anyOr(z.object(Object.fromEntries(deliveries))),
    gift_messages: anyOr(z.record(z.string(), card.optional())),
    invoice: wantsInvoice ? anyOr(invoice) : z.unknown(),
    note: z.string().trim().max(LONGEST.note, { error: "too_long" }).optional(),
  });
}

export interface CheckedForm {
  values: CheckoutValues;
  errors: FieldError[];
  /** đồng that the page showed. */
  expectedTotal: number;
}

/** Reads a checkout form; the values come back as typed, whatever is wrong with them. */
export function checkForm(form: FormData, basket: Basket): CheckedForm {
  const values = readForm(form);
  const { needsAddress } = totalsOf(basket, values.delivery);
  const submission = parseWithZod(form, {
    schema: checkoutSchema(basket, needsAddress, isInvoiceWanted(values.invoice)),
  });
  const errors = Object.entries(submission.reply().error ?? {}).flatMap(([field, codes]) => {
    const code = codes?.[0];
    return code ? [{ field, code, values: limitOf(field) }] : [];
  });
  const total = Number(form.get("expected_total"));
  return { values, errors, expectedTotal: Number.isSafeInteger(total) && total >= 0 ? total : 0 };
}

/** What was typed so far, unchecked: for a page that only comes again. */
export function readForm(form: FormData): CheckoutValues {
  return valuesFrom(parse(form, { resolve: () => ({ value: undefined }) }).payload);
}

function limitOf(field: string): FieldError["values"] {
  if (field.startsWith("gift_messages.")) return { max: LONGEST.gift_message };
  if (field === "invoice.address") return { max: LONGEST.invoice_address };
  const max = LONGEST[field.split(".").at(-1) as keyof typeof LONGEST];
  return max ? { max } : undefined;
}
