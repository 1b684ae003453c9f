import { communesOf, HAIPHONG, oldPlacesOf } from "@market/ocop/places";
import type { SuggestionsAnswer } from "@market/store-contract";
import { foldedWords } from "../listing/text";
import { beginsSo, isMeant, type Typed } from "./typed";

type Place = SuggestionsAnswer["places"][number];

interface Named {
  place: Place;
  words: string[];
}

let named: { today: Named[]; before: Named[] } | undefined;

/** Today's communes first, by their own name or by that of an old commune or district they came from. */
export function placesMeant(typed: Typed, most: number): Place[] {
  named ??= { today: todaysNames(), before: oldNames() };
  const meant = [...inOrder(named.today, typed), ...inOrder(named.before, typed)];
  const once = new Map<string, Place>();
  for (const { place } of meant) if (!once.has(place.code)) once.set(place.code, place);
  return [...once.values()].slice(0, most);
}

function inOrder(names: readonly Named[], typed: Typed): Named[] {
  const meant = names.filter(({ words }) => isMeant(words, typed));
  return [
    ...meant.filter(({ words }) => beginsSo(words, typed) || beginsSo(words.slice(1), typed)),
    ...meant.filter(({ words }) => !beginsSo(words, typed) && !beginsSo(words.slice(1), typed)),
  ];
}

function todaysNames(): Named[] {
  return communesOf(HAIPHONG).map(({ code, name }) => ({
    place: { code, name, old_name: null },
    words: foldedWords(name),
  }));
}

function oldNames(): Named[] {
  return communesOf(HAIPHONG).flatMap(({ code, name }) => {
    const old = oldPlacesOf(code).flatMap(({ old_unit, old_district }) => [old_unit, old_district]);
    return [...new Set(old)].map((old_name) => ({
      place: { code, name, old_name },
      words: foldedWords(old_name),
    }));
  });
}
