import type { EmptyHelp } from "@market/store-contract";
import { addressOf, type Filters, type ListName, without } from "./filters";

const LISTS: readonly string[] = ["stars", "group", "set", "commune", "producer"] satisfies ListName[];

/**
 * The address of the same list without one filter; null for a filter that this list cannot leave out.
 * @param path the list's own path, without its language
 */
export function addressWithout(
  path: string,
  filters: Filters,
  { param, value }: Pick<EmptyHelp["drop"][number], "param" | "value">,
): string | null {
  if (param === "price_min") return addressOf(path, filters, { priceMin: null });
  if (param === "price_max") return addressOf(path, filters, { priceMax: null });
  if (param === "price") return addressOf(path, filters, { priceMin: null, priceMax: null });
  if (param === "in_stock") return addressOf(path, filters, { inStock: false });
  if (param === "rating") return addressOf(path, filters, { rated: false });
  if (param === "day") return addressOf(path, filters, { day: null, party: null });
  if (param === "q") return addressOf(path, filters, { q: "", exactly: false });
  if (!LISTS.includes(param)) return null;
  const name = param as ListName;
  // Several values of one filter narrow together: all of them go.
  if (value === "" && filters[name].length > 0) return addressOf(path, filters, { [name]: [] });
  if (filters[name].includes(value)) return addressOf(path, filters, without(filters, name, value));
  // A group's own page narrows by its path: without it, the same filters over all goods.
  return name === "group" ? addressOf("/products", filters) : null;
}
