import { describe, expect, it } from "vitest";
import { addressOf, chosenCount, readFilters, visitQuery, without, writeFilters } from "./filters";
import { pagesShown } from "./pages";

const read = (query: string) => readFilters(new URLSearchParams(query));

describe("a listing's address", () => {
  it("is read and written back the same", () => {
    const query =
      "q=n%C6%B0%E1%BB%9Bc+m%E1%BA%AFm&stars=4&stars=5&group=1&set=9&commune=11914&price_min=50000&in_stock=1&sort=price&page=2";
    expect(writeFilters(read(query).filters).toString()).toBe(query);
    expect(read(query).dropped).toEqual([]);
  });

  it.each([
    ["stars=99", "stars"],
    ["stars=<script>", "stars"],
    ["group=7", "group"],
    ["set=27", "set"],
    ["commune=123", "commune"],
    ["producer=../etc", "producer"],
    ["price_min=abc", "price_min"],
    ["price_max=-1", "price_max"],
    ["price_max=99999999999999", "price_max"],
    ["day=2026-02-30", "day"],
    ["day=20/12/2026", "day"],
    ["sort=drop", "sort"],
    ["page=-1", "page"],
    ["page=0", "page"],
    ["page=1e9", "page"],
  ])("with %s loses it and says so", (query, name) => {
    const { filters, dropped } = read(`${query}&q=ruoi`);
    expect(dropped).toEqual([name]);
    expect(writeFilters(filters).toString()).toBe("q=ruoi");
  });

  it("takes prices as people write them", () => {
    expect(read("price_min=50.000&price_max=1,250,000 ₫").filters).toMatchObject({
      priceMin: 50_000,
      priceMax: 1_250_000,
    });
  });

  it("asks for a day from today on, for so many people, and for no party without a day", () => {
    const on = (query: string) => readFilters(new URLSearchParams(query), "2026-11-28");
    expect(on("day=2026-11-28&party=3").filters).toMatchObject({ day: "2026-11-28", party: 3 });
    expect(on("day=2026-11-27&party=3")).toMatchObject({
      filters: { day: null, party: null },
      dropped: ["day"],
    });
    expect(on("day=2026-12-20&party=100")).toMatchObject({ filters: { party: null }, dropped: ["party"] });
    const { filters } = on("day=2026-12-20&party=2&stars=4&page=2");
    expect(writeFilters(filters).toString()).toBe("stars=4&day=2026-12-20&party=2&page=2");
    expect(chosenCount(filters)).toBe(2);
    expect(visitQuery(filters)).toBe("?day=2026-12-20&party=2");
    expect(writeFilters(on("party=2").filters).toString()).toBe("");
    expect(visitQuery(on("party=2").filters)).toBe("");
  });

  it("keeps 5,000 characters to 200 and control characters out", () => {
    expect(read(`q=${"a".repeat(5000)}`).filters.q).toHaveLength(200);
    expect(read("q=a%00b%0Ac").filters.q).toBe("a b c");
  });

  it("ignores empty fields of the form", () => {
    expect(read("q=&price_min=&price_max=&stars=&sort=")).toEqual(read(""));
  });
});

describe("a chosen filter", () => {
  const { filters } = read("q=mam&stars=4&stars=5&page=3");

  it("is taken away alone, back on the first page", () => {
    expect(addressOf("/search", filters, without(filters, "stars", "4"))).toBe("/search?q=mam&stars=5");
  });

  it("is counted, the search is not", () => {
    expect(chosenCount(filters)).toBe(2);
    expect(chosenCount(read("q=mam&price_min=1&in_stock=1").filters)).toBe(2);
  });
});

describe("the pages shown", () => {
  it.each([
    [1, 1, [1]],
    [1, 4, [1, 2, 4]],
    [5, 9, [1, 4, 5, 6, 9]],
    [9, 9, [1, 8, 9]],
  ])("around page %i of %i", (page, pages, shown) => {
    expect(pagesShown(page, pages)).toEqual(shown);
  });
});
