import type { FieldError, InvoiceData } from "@market/store-contract";
import type { DeliveryChoices } from "./totals";

/** What was typed and chosen so far, as it was sent: nothing of it is lost when the page comes again. */
export interface CheckoutValues {
  contact: { name: string; phone: string; email: string };
  address: { province_code: string; commune_code: string; street: string };
  delivery: DeliveryChoices;
  /** Producer id → what a card with its goods says. */
  gift_messages: Record<string, string>;
  invoice: InvoiceData;
  /** One of `PaymentMethod`; empty: whatever is offered first. */
  payment: string;
  note: string;
}

/** A part of the form that was too long to be kept until the page comes again. */
export type NotKept = keyof CheckoutValues;

/** Why the page comes again instead of an order. */
export interface CheckoutRefusal {
  /** `fields_wrong`, `total_changed`, `signed_out`, `stock_ran_out`, `not_placed`, … */
  code: string;
  /** đồng that the shopper saw, and that it comes to now, for `total_changed`. */
  before?: number;
  after?: number;
  /** Seconds, for `too_many`. */
  wait?: number;
}

/** What became of a place of before July 2025. */
export interface OldPlaceTold {
  /** As typed. */
  asked: string;
  /** `one` was chosen already; `split` is to be chosen from; `unknown` has nothing to choose from. */
  kind: "one" | "split" | "unknown";
  choices: Array<{ code: string; name: string }>;
}

export interface CheckoutDraft {
  values: CheckoutValues;
  errors: FieldError[];
  refusal: CheckoutRefusal | null;
  /** Set when it was asked for. */
  oldPlace?: OldPlaceTold;
  /** What was typed before and has to be typed once more. */
  notKept?: NotKept[];
  /** Where the reader goes on after a button that only brings the page again. */
  focus: "commune" | "total" | null;
}

export const EMPTY: CheckoutValues = {
  contact: { name: "", phone: "", email: "" },
  address: { province_code: "", commune_code: "", street: "" },
  delivery: {},
  gift_messages: {},
  invoice: { company_name: "", address: "", tax_code: "", email: "" },
  payment: "",
  note: "",
};

/** What was typed, and where nothing was, what is known of the customer. */
export function filledIn(typed: CheckoutValues, known: CheckoutValues): CheckoutValues {
  const { name, phone, email } = typed.contact;
  const placeTyped = Object.values(typed.address).some((text) => text !== "");
  return {
    ...typed,
    contact: {
      name: name || known.contact.name,
      phone: phone || known.contact.phone,
      email: email || known.contact.email,
    },
    address: placeTyped ? typed.address : known.address,
  };
}

/** Longer texts than any field takes are cut before they are sent back. */
const LONGEST_ECHO = 2_000;
const MOST_CHOICES = 200;

/** The values in a form's payload, which may be anything: only known fields, only text. */
export function valuesFrom(payload: Record<string, unknown>): CheckoutValues {
  const contact = record(payload.contact);
  const address = record(payload.address);
  const invoice = record(payload.invoice);
  const cards = Object.entries(record(payload.gift_messages)).slice(0, MOST_CHOICES);
  const choices = Object.entries(record(payload.delivery)).slice(0, MOST_CHOICES);
  return {
    contact: { name: text(contact.name), phone: text(contact.phone), email: text(contact.email) },
    address: {
      province_code: text(address.province_code),
      commune_code: text(address.commune_code),
      street: text(address.street),
    },
    delivery: Object.fromEntries(choices.map(([producer, option]) => [producer, text(option)])),
    gift_messages: Object.fromEntries(cards.map(([producer, message]) => [producer, text(message)])),
    invoice: {
      company_name: text(invoice.company_name),
      address: text(invoice.address),
      tax_code: text(invoice.tax_code),
      email: text(invoice.email),
    },
    payment: text(payload.payment),
    note: text(payload.note),
  };
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

function text(value: unknown): string {
  return typeof value === "string" ? value.slice(0, LONGEST_ECHO) : "";
}
