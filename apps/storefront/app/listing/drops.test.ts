import { describe, expect, it } from "vitest";
import { addressWithout } from "./drops";
import { readFilters } from "./filters";

const { filters } = readFilters(
  new URLSearchParams("q=rươi&stars=5&stars=4&price_min=100000&price_max=200000&in_stock=1&page=3"),
);
const rest = (query: string) => `/search?${new URLSearchParams(query)}`;

describe("leaving out the filter that is in the way", () => {
  it.each([
    ["stars", "5", "q=rươi&stars=4&price_min=100000&price_max=200000&in_stock=1"],
    ["price_min", "100000", "q=rươi&stars=5&stars=4&price_max=200000&in_stock=1"],
    ["price", "", "q=rươi&stars=5&stars=4&in_stock=1"],
    ["in_stock", "1", "q=rươi&stars=5&stars=4&price_min=100000&price_max=200000"],
    ["q", "rươi", "stars=5&stars=4&price_min=100000&price_max=200000&in_stock=1"],
  ])("%s %s keeps all others and starts at the first page", (param, value, left) => {
    expect(addressWithout("/search", filters, { param, value })).toBe(rest(left));
  });

  it("a day goes with its party", () => {
    const { filters } = readFilters(new URLSearchParams("q=kayak&day=2026-12-20&party=4"));
    expect(addressWithout("/search", filters, { param: "day", value: "2026-12-20" })).toBe("/search?q=kayak");
  });

  it("a group's own page leads to all goods", () => {
    const none = readFilters(new URLSearchParams("stars=5")).filters;
    expect(addressWithout("/groups/do-uong", none, { param: "group", value: "2" })).toBe("/products?stars=5");
  });

  it("offers nothing for what the list does not know", () => {
    expect(addressWithout("/search", filters, { param: "kind", value: "product" })).toBeNull();
  });
});
