import { dayOf } from "@market/ocop";
import { defineSearchIndex, search } from "@medusajs/framework/utils";
import { clock } from "../clock";
import { listingDocument } from "../listing/document";
import { LISTING_INDEX } from "../listing/index-name";
import { mirrors } from "../listing/mirror";
import { readListingRows } from "../listing/rows";

const PAGE = 200;

/**
 * One index over products and experiences. A page of results is answered from it alone, without the database graph.
 * `status` and `sales_channel_ids` keep the names by which Medusa's own search scopes.
 */
export const listingFields = search.define({
  id: search.keyword().filterable().sortable(),
  /** Title, picture and certificates as the card shows them: never searched, so without fields. */
  card: search.object({}),
  kind: search.keyword().filterable(),
  producer: search.keyword().facetable(),
  producer_handle: search.keyword().filterable(),
  commune_code: search.keyword().filterable().facetable(),
  set_no: search
    .integer()
    .filterable()
    .facetable({ types: ["value"] }),
  stars: search
    .integer()
    .filterable()
    .facetable({ types: ["value"] }),
  stars_from: search.integer().filterable(),
  stars_until: search.integer().filterable(),
  next_stars: search
    .integer()
    .filterable()
    .facetable({ types: ["value"] }),
  next_from: search.integer().filterable(),
  next_until: search.integer().filterable(),
  price: search
    .integer()
    .filterable()
    .sortable()
    .facetable({ types: ["stats"] }),
  price_step: search
    .integer()
    .filterable()
    .facetable({ types: ["value"] }),
  in_stock: search.boolean().filterable().facetable(),
  well_rated: search.boolean().filterable().facetable(),
  created: search.integer().sortable(),
  status: search.keyword().filterable(),
  sales_channel_ids: search.keyword().array().filterable(),
  title_words: search.text().searchable({ weight: 3 }),
  title_en_words: search.text().searchable({ weight: 3 }),
  spelled_words: search.text().searchable({ weight: 3 }).retrievable(false),
  producer_words: search.text().searchable({ weight: 2 }),
  place_words: search.text().searchable({ weight: 1.5 }).retrievable(false),
  topic_words: search.text().searchable().retrievable(false),
  glued_words: search.text().searchable().retrievable(false),
  alike_words: search.text().searchable(),
  alike_titles: search.keyword().array(),
});

/** Meilisearch's index. Where it does not serve, there is none: PostgreSQL's listing is `listing/columns`, and needs no second copy. */
export default mirrors()
  ? defineSearchIndex({
      name: LISTING_INDEX,
      entity: "product",
      fields: listingFields,
      settings: {
        provider_options: {
          meilisearch: {
            // A chosen order is meant: relevance must not come before the price.
            rankingRules: ["sort", "words", "typo", "proximity", "attribute", "exactness"],
            // Both engines shall find the same; spelling mistakes are mended before the query, not by one of them.
            typoTolerance: { enabled: false },
            prefixSearch: "disabled",
            displayedAttributes: ["*"],
            pagination: { maxTotalHits: 1_000_000 },
            faceting: { maxValuesPerFacet: 1_000, sortFacetValuesBy: { "*": "count" } },
          },
        },
      },
      async *seed({ container, filters, last_key, catchup }) {
        const today = dayOf(clock.now());
        let cursor = last_key;
        while (true) {
          const rows = await readListingRows(
            container.query,
            {
              ...filters,
              ...(catchup ? { updated_at: { $gte: catchup.since } } : {}),
              ...(cursor === undefined ? {} : { $and: [{ id: { $gt: cursor } }] }),
            },
            PAGE,
          );
          const documents = rows.flatMap((row) => listingDocument(row, today) ?? []);
          const found = new Set(documents.map(({ id }) => id));
          const hidden = rows.filter(({ id }) => !found.has(id)).map(({ id }) => id);
          yield [
            { action: "upsert", documents },
            ...(catchup && hidden.length > 0 ? [{ action: "delete" as const, filters: { id: hidden } }] : []),
          ];
          cursor = rows.at(-1)?.id;
          if (rows.length < PAGE) return;
        }
      },
    })
  : undefined;
