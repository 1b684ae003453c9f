import type { MedusaContainer } from "@medusajs/framework/types";
import { clock } from "../../clock";
import type { ListingDocument } from "../document";
import type { Found, ListingEngine, Query } from "../engine";
import { addAll, type Bits, both, countBits, keepOnly, noBits } from "./bits";
import type { Columns } from "./columns";
import { countFacets } from "./counting";
import { readDocuments } from "./entries";
import { followedColumns } from "./follow";
import { type Round, rowsMatching } from "./matching";
import { orderedBy, orderedByWorth, pageOfRows } from "./ordering";
import { ALL_FIELDS, maskOf, type WordMatch } from "./words";

/** PostgreSQL's listing: found, filtered and counted over columns in memory, the page's documents read by their keys. */
export function columnsEngine(container: MedusaContainer): ListingEngine {
  return {
    name: "postgres",
    ask: async (queries) => {
      if (queries.length === 0) return [];
      const columns = await followedColumns(container);
      const answers = answerRound(columns, queries, clock.now().getTime());
      const wanted = new Set(answers.flatMap(({ ids, whole }) => (whole ? ids : [])));
      const documents = await documentsOf(container, columns, [...wanted]);
      return answers.map(({ ids, whole, count, facets }) => ({
        // Gone since the columns were read: left out.
        documents: ids.flatMap((id) => (whole ? (documents.get(id) ?? []) : [{ id } as ListingDocument])),
        count,
        facets,
      }));
    },
  };
}

async function documentsOf(
  container: MedusaContainer,
  columns: Columns,
  ids: readonly string[],
): Promise<Map<string, ListingDocument>> {
  const documents = new Map<string, ListingDocument>();
  const rows = new Map<string, number>();
  for (const id of ids) {
    const row = columns.rowOf(id);
    const known = row === undefined ? undefined : columns.documentAt(row);
    if (known) documents.set(id, known);
    else rows.set(id, row ?? -1);
  }
  // By the rows as they were before the read: what changed while it ran is not remembered under its new row.
  for (const [id, document] of await readDocuments(container, [...rows.keys()])) {
    documents.set(id, document);
    const row = rows.get(id) ?? -1;
    if (row >= 0) columns.remember(row, document);
  }
  return documents;
}

interface Answer extends Pick<Found, "count" | "facets"> {
  ids: string[];
  /** Whether more than ids was asked for. */
  whole: boolean;
}

export function answerRound(columns: Columns, queries: readonly Query[], at: number): Answer[] {
  const round: Round = new Map();
  return queries.map((query) => answer(columns, query, at, round));
}

function answer(columns: Columns, query: Query, at: number, round: Round): Answer {
  const { filters, pagination = {}, search_options: options = {}, fields } = query;
  const search = searchOf(query);
  let rows = rowsMatching(columns, filters, round);
  if (search) rows = both(rows, foundRows(columns, search));
  const { skip = 0, take = 20, order } = pagination;
  const compare = () => {
    if (order && Object.keys(order).length > 0) return orderedBy(columns, order);
    return search ? orderedByWorth(columns, worthOf(columns, search), at) : orderedBy(columns, { id: "ASC" });
  };
  const page = take > 0 ? pageOfRows(rows, compare(), skip, take) : [];
  return {
    ids: page.map((row) => columns.ids[row] ?? ""),
    whole: !(fields?.length === 1 && fields[0] === "id"),
    count: options.count === "none" ? 0 : countBits(rows),
    facets: countFacets(columns, rows, options.facets),
  };
}

interface Search {
  words: string[];
  /** Of how many words at least one must be there, or all. */
  any: boolean;
  /** The last word may be begun only. */
  lastIsPrefix: boolean;
  mask: number;
}

function searchOf({ filters, search_options: options = {} }: Query): Search | null {
  const q = typeof filters?.q === "string" ? filters.q.trim() : "";
  if (q === "") return null;
  const { attributes_to_search_on: fields, match_strategy: strategy } = options;
  return {
    words: [...new Set(q.split(/\s+/))],
    any: strategy === "any",
    lastIsPrefix: strategy === "last",
    mask: fields ? maskOf(fields) : ALL_FIELDS,
  };
}

function foundRows(columns: Columns, { words, any, lastIsPrefix, mask }: Search): Bits {
  return columns.kept(`search ${mask} ${any} ${lastIsPrefix} ${words.join(" ")}`, () => {
    const each = words.map((word, index) =>
      columns.words.rowsOf(word, columns.rows, { mask, match: matchOf(index, words, lastIsPrefix) }),
    );
    const found = each[0]?.slice() ?? noBits(columns.rows);
    for (const rows of each.slice(1)) (any ? addAll : keepOnly)(found, rows);
    return found;
  });
}

function worthOf(columns: Columns, { words, lastIsPrefix, mask }: Search): Uint16Array {
  const worth = new Uint16Array(columns.rows);
  for (const [index, word] of words.entries()) {
    columns.words.addWorth(word, worth, { mask, match: matchOf(index, words, lastIsPrefix) });
  }
  return worth;
}

function matchOf(index: number, words: readonly string[], lastIsPrefix: boolean): WordMatch {
  return lastIsPrefix && index === words.length - 1 ? "prefix" : "whole";
}
