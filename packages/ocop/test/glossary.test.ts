import { expect, it } from "vitest";
import { GLOSSARY } from "../src";

it("the glossary names every term in both languages, and no term twice", () => {
  const terms = Object.values(GLOSSARY);
  for (const term of terms) expect(term.vi && term.en && term.meaning).toBeTruthy();
  expect(new Set(terms.map((term) => term.vi)).size).toBe(terms.length);
  expect(new Set(terms.map((term) => term.en)).size).toBe(terms.length);
});
