import type { BoxPart } from "@market/store-contract";

/** What lies in each gift box of an order, by its variant, read back from a column of JSON; the first ones were kept without English names. */
export function storedBoxes(value: unknown): Record<string, BoxPart[]> {
  const entries = Object.entries(typeof value === "object" && value !== null ? value : {});
  return Object.fromEntries(
    entries
      .filter((entry): entry is [string, BoxPart[]] => Array.isArray(entry[1]))
      .map(([variant, parts]) => [
        variant,
        parts.map((part) => ({ ...part, title_en: part.title_en ?? null })),
      ]),
  );
}
