import { describe, expect, it } from "vitest";
import { parseListingQuery } from "../parse-query";

describe("reading a listing's address", () => {
  it("has defaults: Vietnamese, first page, the certified first", () => {
    expect(parseListingQuery("")).toEqual({
      text: null,
      locale: "vi",
      kind: null,
      stars: [],
      groups: [],
      sets: [],
      communes: [],
      producers: [],
      priceMin: null,
      priceMax: null,
      inStock: false,
      rated: false,
      day: null,
      party: 1,
      sort: "stars",
      page: 1,
      perPage: 24,
      exactly: false,
      mended: null,
      ignored: [],
    });
  });

  it("reads all of it", () => {
    const read = parseListingQuery(
      "?q=n%C6%B0%E1%BB%9Bc+m%E1%BA%AFm&locale=en&kind=experience&stars=4&stars=none&group=1&set=9&commune=11680" +
        "&producer=dai-ha&price_min=50000&price_max=150.000&in_stock=1&rating=4&sort=-price&page=2&per_page=12",
    );
    expect(read).toMatchObject({
      text: "nước mắm",
      locale: "en",
      kind: "experience",
      stars: ["4", "none"],
      groups: [1],
      sets: [9],
      communes: ["11680"],
      producers: ["dai-ha"],
      priceMin: 50_000,
      priceMax: 150_000,
      inStock: true,
      rated: true,
      sort: "-price",
      page: 2,
      perPage: 12,
      ignored: [],
    });
  });

  it("sorts by relevance only where words are given", () => {
    expect(parseListingQuery("?q=mam").sort).toBe("relevance");
    expect(parseListingQuery("?sort=relevance").sort).toBe("stars");
  });

  it.each([
    ["150000", 150_000],
    ["150.000", 150_000],
    ["1.250.000 ₫", 1_250_000],
    ["1,250,000đ", 1_250_000],
    ["1.5", null],
    ["-5", null],
    ["abc", null],
    ["99999999999999", null],
  ])("reads the price %s as %s", (typed, price) => {
    const read = parseListingQuery(`?price_min=${encodeURIComponent(typed)}`);
    expect(read.priceMin).toBe(price);
    expect(read.ignored).toEqual(price === null ? ["price_min"] : []);
  });

  it.each([
    ["2026-12-20", "2026-12-20"],
    ["2026-11-28", "2026-11-28"],
    ["2026-11-27", null],
    ["2026-02-30", null],
    ["20/12/2026", null],
  ])("reads the day %s as %s, where today is 28 November", (typed, day) => {
    const read = parseListingQuery(`?day=${encodeURIComponent(typed)}&party=3`, "2026-11-28");
    expect(read).toMatchObject({ day, party: 3, ignored: day === null ? ["day"] : [] });
  });

  it("asks for one person where the party makes no sense", () => {
    for (const party of ["0", "100", "two", "1.5"]) {
      expect(parseListingQuery(`?party=${party}`)).toMatchObject({ party: 1, ignored: ["party"] });
    }
  });

  it("swaps prices given the wrong way round", () => {
    expect(parseListingQuery("?price_min=200&price_max=100")).toMatchObject({ priceMin: 100, priceMax: 200 });
  });

  it("takes an empty form field for nothing chosen", () => {
    expect(parseListingQuery("?q=&stars=&price_min=&sort=&page=").ignored).toEqual([]);
  });

  it("keeps what makes sense of a list and names what does not", () => {
    expect(parseListingQuery("?stars=4&stars=99&stars=4")).toMatchObject({
      stars: ["4"],
      ignored: ["stars"],
    });
  });

  it("leaves parameters of others alone", () => {
    expect(parseListingQuery("?utm_source=zalo&fbclid=1").ignored).toEqual([]);
  });

  it("cuts a query of any length, to whole words of it", () => {
    const { text } = parseListingQuery(`?q=${"mắm ".repeat(2_000)}`);
    expect(text?.split(" ")).toHaveLength(12);
    expect(parseListingQuery(`?q=${"a".repeat(5_000)}`).text).toHaveLength(100);
  });

  it("never throws", () => {
    for (const search of ["?%", "?q=%E0%A4%A&=&&&==", "?stars[x][y]=1", "?[]=1", "?q[0]=mam", "?\0=\0"]) {
      expect(() => parseListingQuery(search)).not.toThrow();
    }
  });
});
