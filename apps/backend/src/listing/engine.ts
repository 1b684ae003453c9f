import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { ListingDocument } from "./document";
import { LISTING_INDEX } from "./index-name";

export type Query = Omit<SearchTypes.SearchQuery, "entity">;

/** What a page needs of each document, for its order and its cards. */
export const CARD_FIELDS = [
  "id",
  "kind",
  "card",
  "producer",
  "commune_code",
  "set_no",
  "price",
  "in_stock",
  "created",
  "title_words",
  "title_en_words",
  "producer_words",
  "alike_titles",
  "alike_words",
];

export interface Found {
  documents: ListingDocument[];
  /** Zero where the query did not ask for it. */
  count: number;
  facets: SearchTypes.SearchResult["facets"];
}

/**
 * Whatever finds and counts goods: Meilisearch behind Medusa's Search Module, or PostgreSQL's own (`columns/engine.ts`,
 * always kept in step, so that it can take over). Queries of one round go out together.
 */
export interface ListingEngine {
  name: "postgres" | "meilisearch";
  ask(queries: readonly Query[]): Promise<Found[]>;
}

/** Meilisearch, behind Medusa's Search Module. */
export function meilisearchEngine(container: MedusaContainer): ListingEngine {
  const search = container.resolve(Modules.SEARCH);
  return {
    name: "meilisearch",
    ask: async (queries) => {
      if (queries.length === 0) return [];
      const results = await search.searchMany(queries.map((query) => ({ ...query, entity: LISTING_INDEX })));
      return results.map(({ hits, facets, metadata }, index) => ({
        documents: hits
          .map(({ document }) => document as ListingDocument)
          // While a new version of the index is filled, the one before it answers, perhaps in another shape.
          .filter(({ card }) => card !== undefined || queries[index]?.fields !== CARD_FIELDS),
        count: metadata.count ?? 0,
        facets,
      }));
    },
  };
}
