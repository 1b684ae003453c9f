import type { BoxPart } from "@market/store-contract";

/** What lies in each gift box of an order, by its variant, read back from a column of JSON. */
export function storedBoxes(value: unknown): Record<string, BoxPart[]> {
  const entries = Object.entries(typeof value === "object" && value !== null ? value : {});
  return Object.fromEntries(entries.filter((entry): entry is [string, BoxPart[]] => Array.isArray(entry[1])));
}
