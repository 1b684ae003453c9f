import type { CatalogueKind, CataloguePage, CataloguePages, CatalogueParts } from "@market/store-contract";
import { readStore } from "~/medusa.server";

const STRETCH = 1_000;
const KNOWN_FOR_MS = 60_000;
const known = new Map<CatalogueKind, { at: number; parts: Promise<CatalogueParts> }>();

/** Where a kind's sitemaps begin and end; remembered for a minute, since each of them asks. */
export function readParts(kind: CatalogueKind): Promise<CatalogueParts> {
  const before = known.get(kind);
  if (before && Date.now() - before.at < KNOWN_FOR_MS) return before.parts;
  const parts = readStore<CatalogueParts>(`/store/catalogue-pages/parts?kind=${kind}`);
  known.set(kind, { at: Date.now(), parts });
  parts.catch(() => known.delete(kind));
  return parts;
}

/** Pages of a kind by id, a stretch at a time. @param most how many at all */
export async function* readPages(
  kind: CatalogueKind,
  after: string | null,
  most = Number.POSITIVE_INFINITY,
): AsyncGenerator<CataloguePage[]> {
  let left = most;
  let from = after;
  while (left > 0) {
    const query = new URLSearchParams({ kind, limit: String(STRETCH), ...(from && { after: from }) });
    const { pages, next } = await readStore<CataloguePages>(`/store/catalogue-pages?${query}`);
    if (pages.length > 0) yield pages.slice(0, left);
    left -= pages.length;
    if (!next) return;
    from = next;
  }
}
