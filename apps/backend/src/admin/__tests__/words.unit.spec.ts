import { describe, expect, it } from "vitest";
import { en } from "../i18n/en";
import { vi } from "../i18n/vi";

const PAGES = import.meta.glob<string>("../**/*.tsx", { query: "?raw", import: "default", eager: true });

/** Keys that the pages name outright; those put together from values are not seen here. */
const used = Object.entries(PAGES).flatMap(([file, text]) => [
  ...[...text.matchAll(/\bt\(\s*"([\w.-]+)"/g)].map((match) => [match[1] ?? "", file] as const),
  ...[...text.matchAll(/<(?:Text|Choice)Field\s+name="(\w+)"/g)].map(
    (match) => [`field.${match[1]}`, file] as const,
  ),
]);

function wordsAt(dictionary: object, key: string): unknown {
  return key
    .split(".")
    .reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], dictionary);
}

/** What stands between braces in a text, in any order. */
const holesOf = (text: string) => (text.match(/\{+\w+\}+/g) ?? []).sort();

function textsOf(dictionary: object, before = ""): Array<[string, string]> {
  return Object.entries(dictionary).flatMap(([key, value]) =>
    typeof value === "string" ? [[`${before}${key}`, value]] : textsOf(value, `${before}${key}.`),
  );
}

describe("the words of the office's pages", () => {
  it("are there for all that the pages say, in both languages", () => {
    expect(used.length).toBeGreaterThan(200);
    const missing = used.filter(([key]) =>
      [vi, en].some((words) => !wordsAt(words, key) && !wordsAt(words, `${key}_other`)),
    );
    expect(missing).toEqual([]);
  });

  it("have the same places for values in both languages", () => {
    const english = new Map(textsOf(en));
    const uneven = textsOf(vi).filter(
      ([key, text]) => holesOf(text).join() !== holesOf(english.get(key) ?? "").join(),
    );
    expect(uneven).toEqual([]);
  });
});
