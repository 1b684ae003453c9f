import { groupByNo } from "@market/ocop";
import type { SuggestionsAnswer } from "@market/store-contract";
import { pathOf } from "~/components/listing-card";

/** One thing a search box offers, and the page of the shop it leads to, without its language. */
export interface Suggestion {
  to: string;
  title: string;
  /** HTML-safe title with what matched in `<mark>`. */
  marked?: string;
  /** Beside the title, in smaller letters. */
  note?: string;
  goods?: SuggestionsAnswer["goods"][number];
}

export type SuggestionKind = keyof SuggestionsAnswer;

/** What is offered, by kind, in the order it is shown; kinds with nothing are left out. */
export function suggestionsOf(answer: SuggestionsAnswer): Array<[SuggestionKind, Suggestion[]]> {
  const all: Array<[SuggestionKind, Suggestion[]]> = [
    [
      "goods",
      answer.goods.map((goods) => ({
        to: pathOf(goods),
        title: goods.title,
        marked: goods.title_marked,
        goods,
      })),
    ],
    [
      "groups",
      answer.groups.map(({ param, value, name }) => ({ to: pathOfGroup(param, value), title: name })),
    ],
    [
      "producers",
      answer.producers.map(({ handle, name, commune }) => ({
        to: `/producers/${handle}`,
        title: name,
        note: commune ?? undefined,
      })),
    ],
    [
      "places",
      answer.places.map(({ code, name, old_name }) => ({
        to: `/products?commune=${code}`,
        title: name,
        note: old_name ?? undefined,
      })),
    ],
  ];
  return all.filter(([, offered]) => offered.length > 0);
}

function pathOfGroup(param: "group" | "set", value: string): string {
  return param === "set" ? `/products?set=${value}` : `/groups/${groupByNo(Number(value)).slug}`;
}
