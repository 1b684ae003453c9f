import type { TypedCard } from "../account/things";
import { digitsOf, hasCheckDigit } from "../payment/cards";
import type { Words } from "./words";

export const FIELDS = ["email", "number", "expiry", "cvc", "name"] as const;
export type Field = (typeof FIELDS)[number];
export type Typed = Record<Field, string>;
export type Mistakes = Partial<Record<Field, string>>;

export const NOTHING_TYPED: Typed = { email: "", number: "", expiry: "", cvc: "", name: "" };

export function typedFrom(body: string): Typed {
  const form = new URLSearchParams(body);
  const read = (field: Field) => (form.get(field) ?? "").trim().slice(0, 300);
  return {
    email: read("email"),
    number: read("number"),
    expiry: read("expiry"),
    cvc: read("cvc"),
    name: read("name"),
  };
}

/** What the buyer has to look at again, in words; nothing when it is a card. */
export function mistakesIn(typed: Typed, words: Words, now: Date): Mistakes {
  const digits = digitsOf(typed.number);
  const expiry = expiryOf(typed.expiry);
  const mistakes: Mistakes = {};
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(typed.email)) mistakes.email = words.errorEmail;
  if (!/^\d{13,19}$/.test(digits)) mistakes.number = words.errorNumber;
  else if (!hasCheckDigit(digits)) mistakes.number = words.errorCheckDigit;
  if (!expiry) mistakes.expiry = words.errorExpiry;
  else if (isPast(expiry, now)) mistakes.expiry = words.errorPast;
  if (!/^\d{3,4}$/.test(typed.cvc)) mistakes.cvc = words.errorCvc;
  if (typed.name.length < 2) mistakes.name = words.errorName;
  return mistakes;
}

export function cardFrom(typed: Typed): TypedCard {
  const { month, year } = expiryOf(typed.expiry) ?? { month: 1, year: 1970 };
  return { number: digitsOf(typed.number), holder: typed.name, email: typed.email, month, year };
}

/** `12/30`, `12 / 2030`, `1230` and `1/30` alike. */
function expiryOf(typed: string): { month: number; year: number } | undefined {
  const [, month, year] =
    /^(\d{1,2})\s*[/.-]\s*(\d{4}|\d{2})$/.exec(typed) ?? /^(\d{2})(\d{2})$/.exec(typed) ?? [];
  if (!month || !year || Number(month) < 1 || Number(month) > 12) return undefined;
  return { month: Number(month), year: year.length === 2 ? 2000 + Number(year) : Number(year) };
}

/** A card is good to the end of its month. */
function isPast({ month, year }: { month: number; year: number }, now: Date): boolean {
  return year < now.getUTCFullYear() || (year === now.getUTCFullYear() && month < now.getUTCMonth() + 1);
}
