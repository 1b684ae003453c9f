import type { ListingAnswer } from "@market/store-contract";
import { describe, expect, it } from "vitest";
import { readFilters } from "~/listing/filters";
import { listingHead, listingTitle } from "./listing-head";

const facets = {
  groups: [
    {
      value: "1",
      label: "Food",
      count: 9,
      chosen: false,
      sets: [{ value: "9", label: "Fish sauce", count: 3, chosen: true }],
    },
  ],
  communes: [{ value: "11680", label: "Kiến Thụy", count: 2, chosen: true }],
  producers: [],
} as unknown as ListingAnswer["facets"];

const listed = (query: string, page = 1, path = "/products", total = 50) => ({
  path,
  filters: readFilters(new URLSearchParams(query)).filters,
  listing: { facets, total, page },
});
const canonical = (query: string, page?: number, path?: string) =>
  listingHead(listed(query, page, path)).canonical;

describe("the one address of a list", () => {
  it.each([
    ["", "/products"],
    ["sort=price&in_stock=1&price_max=90000", "/products"],
    ["stars=4", "/products?stars=4"],
    ["set=9&sort=newest", "/products?set=9"],
    ["commune=11680", "/products?commune=11680"],
    ["producer=htx-dai-ha", "/producers/htx-dai-ha"],
    ["utm_source=zalo", "/products"],
  ])("of ?%s is %s", (query, address) => {
    expect(canonical(query)).toBe(address);
  });

  it("is each page's own from the second on", () => {
    expect(canonical("stars=4", 2)).toBe("/products?stars=4&page=2");
  });

  it.each([
    ["q=mam"],
    ["stars=4&stars=5"],
    ["stars=4&set=9"],
    ["stars=none"],
    ["group=1"],
    ["day=2026-12-20"],
  ])("is none for ?%s, which is for people", (query) => {
    expect(canonical(query)).toBeNull();
  });

  it("is none for a search or an empty list", () => {
    expect(canonical("", 1, "/search")).toBeNull();
    expect(listingHead(listed("stars=5", 1, "/products", 0)).canonical).toBeNull();
  });
});

describe("a list's title and description", () => {
  const words = (query: string, page?: number) => {
    const of = listed(query, page);
    return listingTitle(of, { title: "Products", description: "All goods." }, listingHead(of).name, "en");
  };

  it("differ for every list that search engines may keep", () => {
    const all = [
      words(""),
      words("", 2),
      words("stars=4"),
      words("stars=5"),
      words("set=9"),
      words("commune=11680"),
      words("set=9", 2),
    ];
    expect(new Set(all.map(({ title }) => title)).size).toBe(all.length);
    expect(new Set(all.map(({ description }) => description)).size).toBe(all.length);
    expect(words("commune=11680").title).toBe("Kiến Thụy: Products");
  });
});
