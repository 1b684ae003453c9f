import { FIRST_REPLY_HOURS, isDay, RESOLUTION_DAYS } from "@market/ocop";
import type { Locale } from "@market/store-contract";
import { operatorIn } from "./operator.server";
import { type LegalPage, RETURN_DAYS } from "./pages";
import { fillIn, type Rendered, renderText } from "./render.server";

export interface LegalDocument extends Rendered {
  page: LegalPage;
  title: string;
  description: string;
  version: string;
  /** Day of the last change. */
  updated: string;
}

const sources = import.meta.glob<string>("./texts/*.md", { query: "?raw", import: "default", eager: true });
const made = new Map<string, LegalDocument>();

/** A page's text, with who runs the site and the promised deadlines put in. Made once for each language. */
export function legalDocument(page: LegalPage, locale: Locale): LegalDocument {
  const key = `${page}.${locale}`;
  const known = made.get(key);
  if (known) return known;
  const source = sources[`./texts/${key}.md`];
  if (source === undefined) throw new Error(`The text ${key}.md is missing.`);
  const document = documentOf(page, source, locale);
  made.set(key, document);
  return document;
}

/** The newest day of any text, for the sitemap. */
export function legalUpdated(page: LegalPage): string {
  return [legalDocument(page, "vi").updated, legalDocument(page, "en").updated].sort().at(-1) ?? "";
}

export function documentOf(page: LegalPage, source: string, locale: Locale): LegalDocument {
  const [, head, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? [];
  if (head === undefined || body === undefined) throw new Error(`${page}.${locale}.md has no head.`);
  const facts = Object.fromEntries(
    head
      .split("\n")
      .map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1).trim()]),
  );
  const { title, description, version, updated } = facts;
  if (!title || !description || !version || !updated || !isDay(updated))
    throw new Error(`${page}.${locale}.md needs title, description, version and updated (a day).`);
  const { html, chapters } = renderText(body, locale);
  return { page, title, description, version, updated, chapters, html: fillIn(html, valuesIn(locale)) };
}

function valuesIn(locale: Locale): Record<string, string> {
  const { demo: _, ...operator } = operatorIn(locale);
  return {
    ...Object.fromEntries(Object.entries(operator).map(([name, value]) => [`operator_${name}`, value])),
    first_reply_hours: String(FIRST_REPLY_HOURS),
    resolution_days: String(RESOLUTION_DAYS),
    return_days: String(RETURN_DAYS),
  };
}
