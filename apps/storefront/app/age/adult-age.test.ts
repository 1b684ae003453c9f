import { ADULT_AGE } from "@market/ocop";
import { describe, expect, it } from "vitest";
import { dictionaries } from "~/i18n/dictionaries";

/** Every age that a text names: "đủ 18 tuổi", "18 or over", "under 18", "aged 18". */
const AGES = /(\d+) tuổi|(\d+) or (?:over|older)|(?:under|aged) (\d+)/g;

describe.each(["vi", "en"] as const)("the texts about alcohol in %s", (locale) => {
  it("name the age of the law and no other", () => {
    const { terms, group } = dictionaries[locale];
    const ages = [...JSON.stringify([terms, group]).matchAll(AGES)].map((named) =>
      Number(named.slice(1).find(Boolean)),
    );
    expect(ages.length).toBeGreaterThanOrEqual(6);
    expect(new Set(ages)).toEqual(new Set([ADULT_AGE]));
  });
});
