import { createHash } from "node:crypto";
import type { FieldError, GoodsContent, GoodsTerms } from "@market/store-contract";
import { CONTENT_FIELDS, TERMS_NAMES } from "./content";

export interface GoodsDocument {
  content: GoodsContent;
  terms: GoodsTerms;
}

type Field = (typeof CONTENT_FIELDS)[number] | (typeof TERMS_NAMES)[number];
const FIELDS: readonly Field[] = [...CONTENT_FIELDS, ...TERMS_NAMES];
const SIGNS = 6;
/** What is told of another's text; the field itself shows all of it. */
const LONGEST_TOLD = 300;

/** A few signs for each field: whoever sends them back says which text they began with, and which of it they changed. */
export function versionOf(document: GoodsDocument): string {
  return FIELDS.map((field) => digestOf(valueIn(document, field))).join("");
}

/**
 * What somebody else changed since a version was read, and what stands there now. Where what is sent now is as it was then, nothing of the
 * sender's is in question: `changed_by_other`.
 */
export function changedSince(version: string, now: GoodsDocument, sent: GoodsDocument): FieldError[] {
  return FIELDS.flatMap((field, place): FieldError[] => {
    const before = version.slice(place * SIGNS, (place + 1) * SIGNS);
    const current = valueIn(now, field);
    if (digestOf(current) === before || digestOf(current) === digestOf(valueIn(sent, field))) return [];
    const mine = digestOf(valueIn(sent, field)) !== before;
    const code = mine ? "changed_meanwhile" : "changed_by_other";
    return [{ field, code, values: { now: told(current) } }];
  });
}

function valueIn({ content, terms }: GoodsDocument, field: Field): unknown {
  return field in terms ? terms[field as keyof GoodsTerms] : content[field as keyof GoodsContent];
}

function digestOf(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("base64url").slice(0, SIGNS);
}

function told(value: unknown): string {
  if (value === null) return "";
  const text = Array.isArray(value)
    ? value
        .map((one) => (typeof one === "object" ? String(one.title ?? one.alt ?? "") : String(one)))
        .join(", ")
    : String(value);
  return text.slice(0, LONGEST_TOLD);
}
