import { GROUPS_2026 } from "@market/ocop";
import type { CatalogueKind } from "@market/store-contract";
import { LOCALES, localPath } from "~/i18n/locale";
import { legalUpdated } from "~/legal/documents.server";
import { LEGAL_PAGES } from "~/legal/pages";
import { pictureAddress } from "~/pictures/widths";
import { readPages, readParts } from "./catalogue.server";
import { XML_HEAD, xmlText } from "./xml";

const KINDS: readonly CatalogueKind[] = ["product", "experience", "producer", "certificate"];
const PICTURES = 5;

interface Entry {
  /** Without language. */
  path: string;
  modified?: string | undefined;
  pictures?: string[];
}

/** `sitemap.xml`: one file for the fixed pages, then some for each kind of page. */
export async function sitemapIndex(origin: string): Promise<string> {
  const counted = await Promise.all(
    KINDS.map(async (kind) => ({ kind, parts: (await readParts(kind)).parts })),
  );
  const files = [
    "pages",
    ...counted.flatMap(({ kind, parts }) => parts.map((_, index) => `${kind}-${index + 1}`)),
  ];
  const entries = files.map(
    (file) => `<sitemap><loc>${xmlText(`${origin}/sitemaps/${file}.xml`)}</loc></sitemap>`,
  );
  return `${XML_HEAD}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join("\n")}\n</sitemapindex>\n`;
}

/** The pages of one file of the index; null for a file that is not in it. */
export async function sitemapOf(file: string, origin: string): Promise<AsyncGenerator<string> | null> {
  if (file === "pages.xml") return written(fixedPages(), origin);
  const [, kindText, number] = /^(\w+)-([1-9]\d{0,3})\.xml$/.exec(file) ?? [];
  const kind = KINDS.find((each) => each === kindText);
  if (!kind) return null;
  const part = (await readParts(kind)).parts[Number(number) - 1];
  return part ? written(pagesOf(kind, part.after, part.count), origin) : null;
}

async function* fixedPages(): AsyncGenerator<Entry[]> {
  const lists = [
    "/",
    "/products",
    "/experiences",
    "/producers",
    ...GROUPS_2026.map(({ slug }) => `/groups/${slug}`),
  ];
  const stars = [5, 4, 3].map((count) => `/products?stars=${count}`);
  yield [...lists, ...stars, "/complaints"].map((path) => ({ path }));
  yield LEGAL_PAGES.map((page) => ({ path: `/legal/${page}`, modified: legalUpdated(page) }));
}

async function* pagesOf(kind: CatalogueKind, after: string | null, count: number): AsyncGenerator<Entry[]> {
  for await (const pages of readPages(kind, after, count)) {
    yield pages.map(({ path, modified, pictures }) => ({
      path,
      modified,
      pictures: pictures.slice(0, PICTURES).flatMap((url) => pictureAddress(url, 1280) ?? []),
    }));
  }
}

/** Each page once in each language, each naming its twin. */
async function* written(stretches: AsyncGenerator<Entry[]>, origin: string): AsyncGenerator<string> {
  yield `${XML_HEAD}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">\n`;
  for await (const entries of stretches) yield entries.map((entry) => entryText(entry, origin)).join("");
  yield "</urlset>\n";
}

export function entryText({ path, modified, pictures = [] }: Entry, origin: string): string {
  const at = (locale: (typeof LOCALES)[number]) => xmlText(origin + localPath(locale, path));
  const alternate = (language: string, address: string) =>
    `<xhtml:link rel="alternate" hreflang="${language}" href="${address}"/>`;
  const twins = [
    ...LOCALES.map((locale) => alternate(locale, at(locale))),
    alternate("x-default", at("vi")),
  ].join("");
  const changed = modified ? `<lastmod>${modified}</lastmod>` : "";
  const images = pictures
    .map((picture) => `<image:image><image:loc>${xmlText(origin + picture)}</image:loc></image:image>`)
    .join("");
  return LOCALES.map((locale) => `<url><loc>${at(locale)}</loc>${changed}${twins}${images}</url>\n`).join("");
}
