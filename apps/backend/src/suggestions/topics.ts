import { type Bilingual, GROUPS_2021, GROUPS_2026, SETS } from "@market/ocop";
import type { Locale, SuggestionsAnswer } from "@market/store-contract";
import { foldedWords } from "../listing/text";
import { ALCOHOL_SETS } from "../selling-terms";
import { beginsSo, isMeant, type Typed } from "./typed";

type Topic = SuggestionsAnswer["groups"][number];

interface Named {
  param: Topic["param"];
  value: string;
  name: Bilingual;
  /** All that it may be called, in words. */
  called: string[][];
  alcohol: boolean;
}

const TOPICS: readonly Named[] = [
  ...GROUPS_2026.map(
    ({ no, name }): Named => ({
      param: "group",
      value: String(no),
      name,
      called: namesOf(name),
      alcohol: false,
    }),
  ),
  ...SETS.map(
    ({ no, name, group2021 }): Named => ({
      param: "set",
      value: String(no),
      name,
      // Where only one set came out of a group of 2021, that group's name still means it.
      called: [...namesOf(name), ...(onlyOneOf(group2021) ? namesOf(nameOf2021(group2021)) : [])],
      alcohol: ALCOHOL_SETS.some((set) => set === no),
    }),
  ),
];

/** Groups and sets whose name is being typed, in either language. */
export function topicsMeant(typed: Typed, locale: Locale, { alcohol }: { alcohol: boolean }): Topic[] {
  return TOPICS.filter(
    (topic) => (alcohol || !topic.alcohol) && topic.called.some((name) => isMeant(name, typed)),
  )
    .sort((a, b) => rank(a, typed) - rank(b, typed))
    .map(({ param, value, name }) => ({ param, value, name: name[locale] }));
}

function rank({ called }: Named, typed: Typed): number {
  return called.some((name) => beginsSo(name, typed)) ? 0 : 1;
}

function namesOf(name: Bilingual | undefined): string[][] {
  return name ? [foldedWords(name.vi), foldedWords(name.en)] : [];
}

function onlyOneOf(group2021: number): boolean {
  return SETS.filter((set) => set.group2021 === group2021).length === 1;
}

function nameOf2021(group2021: number): Bilingual | undefined {
  return GROUPS_2021.find(({ no }) => no === group2021)?.name;
}
