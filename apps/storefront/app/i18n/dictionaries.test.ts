import { describe, expect, it } from "vitest";
import { i18nFor, translator } from ".";
import { dictionaries } from "./dictionaries";

type Tree = { [key: string]: string | Tree };

/** Every text by its dotted key; the endings of plurals differ by language and are left out. */
function texts(tree: Tree, before = ""): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [key, value] of Object.entries(tree)) {
    const path = before + key;
    if (typeof value !== "string") for (const [k, v] of texts(value, `${path}.`)) found.set(k, v);
    else {
      const whole = path.replace(/_(zero|one|two|few|many|other)$/, "");
      found.set(whole, [...(found.get(whole) ?? []), value]);
    }
  }
  return found;
}

const placeholders = (forms: string[]) => {
  const names = forms.flatMap((text) => [...text.matchAll(/\{\{\s*([\w.]+)/g)].map(([, name]) => name));
  return [...new Set(names)].sort();
};

describe("the two languages", () => {
  for (const namespace of Object.keys(dictionaries.vi) as Array<keyof typeof dictionaries.vi>) {
    const vi = texts(dictionaries.vi[namespace] as Tree);
    const en = texts(dictionaries.en[namespace] as Tree);

    it(`have the same keys in ${namespace}`, () => {
      expect([...en.keys()].sort()).toEqual([...vi.keys()].sort());
    });

    it(`name the same values in ${namespace}`, () => {
      for (const [key, vietnamese] of vi) {
        const [known, english] = [
          placeholders(vietnamese),
          (en.get(key) ?? []).map((text) => placeholders([text])),
        ];
        // One form of a plural may do without a value; together they name what the other language names.
        expect([...new Set(english.flat())].sort(), `${namespace}:${key}`).toEqual(known);
      }
    });

    it(`leave no text of ${namespace} empty`, () => {
      for (const [key, values] of [...vi, ...en])
        for (const value of values) expect(value.trim(), key).not.toBe("");
    });
  }
});

describe("a translator", () => {
  it("counts in English and needs no plural in Vietnamese", () => {
    const [english, vietnamese] = [translator("en", "listing"), translator("vi", "listing")];
    expect([1, 2, 1234].map((count) => english("count", { count }))).toEqual([
      "1 result",
      "2 results",
      "1,234 results",
    ]);
    expect(vietnamese("count", { count: 1234 })).toBe("1.234 kết quả");
  });

  it("does not fall back to the other language", () => {
    expect(i18nFor("en").exists("no.such.key")).toBe(false);
    expect(i18nFor("en").hasResourceBundle("vi", "common")).toBe(false);
  });
});
