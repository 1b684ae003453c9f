import { dayOf } from "@market/ocop";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { clock } from "../clock";
import { shopWatch } from "../shop-changes";
import { Columns } from "./columns/columns";
import { answerRound } from "./columns/engine";
import { type ListingDocument, listingDocument } from "./document";
import type { ListingEngine } from "./engine";
import { readListingRows } from "./rows";

/** Read in half a second; a larger shop shows a part of its goods, and says that its search is not at its best. */
const MOST_GOODS = 1_000;
const PIECE = 200;
/** Changes are heard of, so this only bounds what is heard of late. */
const AGE_MS = 1_000;

interface Shelf {
  columns: Columns;
  documents: Map<string, ListingDocument>;
}

let shelf: { of: unknown; version: string; readAt: number; it: Promise<Shelf> } | undefined;

/** The plain database, where no index can be read: goods as they stand in the catalogue, found by the same rules. */
export function plainEngine(container: MedusaContainer): ListingEngine {
  return {
    name: "postgres",
    ask: async (queries) => {
      const { columns, documents } = await theShelf(container);
      return answerRound(columns, queries, clock.now().getTime()).map(({ ids, count, facets }) => ({
        documents: ids.flatMap((id) => documents.get(id) ?? []),
        count,
        facets,
      }));
    },
  };
}

/** Read once for all who ask at the same time. */
function theShelf(container: MedusaContainer): Promise<Shelf> {
  const of = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { version } = shopWatch(container);
  if (shelf?.of !== of || shelf.version !== version || Date.now() - shelf.readAt > AGE_MS) {
    const it = readShelf(container);
    shelf = { of, version, readAt: Date.now(), it };
    it.catch(() => {
      if (shelf?.it === it) shelf = undefined;
    });
  }
  return shelf.it;
}

async function readShelf(container: MedusaContainer): Promise<Shelf> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const today = dayOf(clock.now());
  const columns = new Columns();
  const documents = new Map<string, ListingDocument>();
  for (let after = ""; documents.size < MOST_GOODS; ) {
    const rows = await readListingRows(query, { status: "published", id: { $gt: after } }, PIECE);
    for (const document of rows.flatMap((row) => listingDocument(row, today) ?? [])) {
      columns.put(document);
      documents.set(document.id, document);
    }
    after = rows.at(-1)?.id ?? after;
    if (rows.length < PIECE) break;
  }
  return { columns, documents };
}
