import { parsePhone } from "@market/ocop";
import { communeByCode, provinceByCode } from "@market/ocop/places";
import type { CashBar, FieldError, InvoiceData, PaymentMethod, PlaceBody } from "@market/store-contract";
import {
  deliveryFaults,
  type LineToPlace,
  paymentFaults,
  paymentMethodsOffered,
  readGiftMessages,
  readInvoice,
} from "../selling-terms/placing";
import type { OfferedDelivery } from "./delivery";
import { type ShopLocale, shopLocale } from "./place-of-sale";

/** What was sent, as far as it can be trusted: a body is anything until it is checked. */
type Sent = { [key in keyof PlaceBody]?: unknown };

/** A checked checkout. */
export interface Placing {
  locale: ShopLocale;
  contact: { name: string; phone: string; email: string | null };
  /** null when everything is collected, or is visits. */
  address: { province_code: string; commune_code: string; street: string } | null;
  /** Producer id → the option chosen. */
  delivery: Map<string, OfferedDelivery>;
  payment: PaymentMethod;
  note: string | null;
  /** Producer id → what a card with its goods says. */
  gift_messages: Map<string, string>;
  invoice: InvoiceData | null;
  expected_total: number;
}

/** Producers in the basket, and how their goods can be delivered. */
export type Choices = Array<{
  producer_id: string;
  producer: string;
  options: OfferedDelivery[];
  /** Goods; tickets are not brought to anybody. */
  lines: LineToPlace[];
  /** Nothing is to be chosen. */
  visits_only?: boolean;
  /** Money can be transferred to its producer. */
  transfers?: boolean;
  /** Why it is not paid in cash. */
  no_cash?: CashBar | null;
}>;

const MAX = { name: 100, email: 254, street: 200, note: 1000 } as const;
/** Something@host.tld, without spaces: the rest only a mail to the address can tell. */
const EMAIL = /^[^\s@<>"(),;:\\]+@[^\s@<>"(),;:\\]+\.[^\s@<>"(),;:\\.]{2,}$/;

/**
 * Checks a checkout and names everything that is wrong with it at once, by dotted path.
 * Pure; prices and stock are another matter.
 */
export function checkPlaceBody(
  body: unknown,
  choices: Choices,
): { placing: Placing; errors: [] } | { placing: null; errors: FieldError[] } {
  const sent: Sent = isRecord(body) ? body : {};
  const errors: FieldError[] = [];
  const refuse = (field: string, code: string, values?: FieldError["values"]) => {
    errors.push(values ? { field, code, values } : { field, code });
    return "";
  };
  const text = (field: string, value: unknown, max: number) => {
    const line = typeof value === "string" ? value.normalize("NFC").trim() : "";
    if (!line) return refuse(field, "required");
    return line.length > max ? refuse(field, "too_long", { max }) : line;
  };

  const contact = isRecord(sent.contact) ? sent.contact : {};
  const name = text("contact.name", contact.name, MAX.name);
  const phoneText = text("contact.phone", contact.phone, 60);
  const phone = phoneText ? parsePhone(phoneText) : null;
  if (phoneText && !phone) refuse("contact.phone", "not_a_phone");
  const email = isBlank(contact.email) ? null : text("contact.email", contact.email, MAX.email);
  if (email && !EMAIL.test(email)) refuse("contact.email", "not_an_email");

  const chosen = isRecord(sent.delivery) ? sent.delivery : {};
  const delivery = new Map<string, OfferedDelivery>();
  const withGoods = choices.filter(({ visits_only }) => !visits_only);
  for (const { producer_id, options } of withGoods) {
    const field = `delivery.${producer_id}`;
    const option = options.find(({ id }) => id === chosen[producer_id]);
    if (option) delivery.set(producer_id, option);
    else refuse(field, isBlank(chosen[producer_id]) ? "required" : "not_offered");
  }

  // While a choice is missing a parcel is the likelier one, unless nothing of the kind is offered.
  const parcel = withGoods.some(({ producer_id, options }) => {
    const option = delivery.get(producer_id);
    return option ? option.kind !== "pickup" : options.some(({ kind }) => kind !== "pickup");
  });
  let address: Placing["address"] = null;
  if (parcel) {
    const given = isRecord(sent.address) ? sent.address : {};
    const province_code = text("address.province_code", given.province_code, 10);
    const commune_code = text("address.commune_code", given.commune_code, 10);
    const street = text("address.street", given.street, MAX.street);
    const province = province_code ? provinceByCode(province_code) : null;
    const commune = commune_code ? communeByCode(commune_code) : null;
    if (province_code && !province) refuse("address.province_code", "no_such_place");
    if (commune_code && !commune) refuse("address.commune_code", "no_such_place");
    else if (province && commune && commune.province_code !== province.code) {
      refuse("address.commune_code", "not_in_province", { commune: commune.name, province: province.name });
    }
    address = { province_code, commune_code, street };
    if (province) {
      for (const { producer_id, lines } of withGoods) {
        const option = delivery.get(producer_id);
        if (option) errors.push(...deliveryFaults(producer_id, lines, option, province.code));
      }
    }
  }

  const payment = paymentMethodsOffered().find((one) => one === sent.payment);
  if (payment) errors.push(...paymentFaults(choices, payment));
  else refuse("payment", isBlank(sent.payment) ? "required" : "not_offered");
  const note = isBlank(sent.note) ? null : text("note", sent.note, MAX.note);
  const gifts = readGiftMessages(
    sent.gift_messages,
    choices.map(({ producer_id }) => producer_id),
  );
  const { invoice, errors: invoiceErrors } = readInvoice(sent.invoice);
  errors.push(...gifts.errors, ...invoiceErrors);
  const total = sent.expected_total;
  const expected_total =
    typeof total === "number" && Number.isSafeInteger(total) && total >= 0 ? total : null;
  if (expected_total === null) refuse("expected_total", "not_a_whole_amount");

  if (errors.length || !phone || !payment || expected_total === null) return { placing: null, errors };
  return {
    errors: [],
    placing: {
      locale: shopLocale(sent.locale),
      contact: { name, phone: phone.e164, email },
      address,
      delivery,
      payment,
      note,
      gift_messages: gifts.messages,
      invoice,
      expected_total,
    },
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === "string" && value.trim() === "");
}
