import type { CommuneCounts } from "@market/store-contract";
import type { ListingShop } from "./listing-shop";
import { CAT_HAI, fillListing, goods } from "./shop";

/** What is counted beside the goods, and in which order they come. */
export function facetCases(t: ListingShop): void {
  const { listing, titles, starCounts } = t;

  describe("facets", () => {
    it("keep true counts for the siblings of what is chosen", async () => {
      const answer = await listing("?stars=4&producer=ba-nguyet");
      expect(answer.total).toBe(1);
      expect(starCounts(answer)).toEqual({ "5": 0, "4": 1, "3": 0, none: 2 });
      expect(answer.facets.producers).toMatchObject([{ value: "ba-nguyet", count: 1, chosen: true }]);
      const both = await listing("?producer=ba-nguyet");
      expect(both.facets.producers).toEqual([
        { value: "dai-ha", label: "Hợp tác xã Đại Hà", count: 4, chosen: false },
        { value: "ba-nguyet", label: "Cơ sở Bà Nguyệt", count: 3, chosen: true },
      ]);
    });

    it("keep the name of a chosen producer that has no results", async () => {
      const { facets } = await listing("?producer=ba-nguyet&q=tep");
      expect(facets.producers).toContainEqual({
        value: "ba-nguyet",
        label: "Cơ sở Bà Nguyệt",
        count: 0,
        chosen: true,
      });
    });

    it("count groups with their sets, and a chosen set narrows its own group only", async () => {
      const { facets, total } = await listing("?group=1&set=7&group=2");
      expect(total).toBe(3);
      expect(facets.groups.map(({ count }) => count)).toEqual([5, 1, 0, 1, 0, 0]);
      expect(facets.groups[0]?.sets.map(({ value, count, chosen }) => [value, count, chosen])).toEqual([
        ["1", 2, false],
        ["2", 1, false],
        ["7", 2, true],
      ]);
    });

    it("speak the reader's language", async () => {
      const { facets } = await listing("?locale=en");
      expect(facets.groups[0]?.label).toBe("Food");
      expect(facets.stars[0]?.label).toBe("5 stars");
    });

    it("count communes, stock and the span of prices without their own filter", async () => {
      const answer = await listing(`?commune=${CAT_HAI}&in_stock=1&price_max=100000`);
      expect(answer.total).toBe(2);
      expect(answer.facets.communes.map(({ value, count }) => [value, count])).toEqual([
        ["11680", 3],
        [CAT_HAI, 2],
      ]);
      expect(answer.facets.price).toMatchObject({ min: 30_000, max: 1_250_000 });
      expect((await listing("?in_stock=1")).facets.in_stock).toBe(6);
    });

    it("are empty and without a price when nothing matches", async () => {
      const answer = await listing("?q=xe+hoi");
      expect(answer).toMatchObject({
        items: [],
        total: 0,
        pages: 0,
        facets: { price: null, communes: [] },
      });
    });

    it("give the map its counts", async () => {
      const { data } = await t.api.get("/store/listing/communes", { headers: t.shop.headers });
      expect((data as CommuneCounts).counts).toEqual({ "11680": 4, [CAT_HAI]: 3 });
    });
  });

  describe("order and pages", () => {
    it("orders by price, also within what was searched", async () => {
      const { items } = await listing("?sort=price&q=kien+thuy");
      expect(items.map(({ price }) => price)).toEqual([40_000, 45_000, 60_000, 120_000]);
      expect((await listing("?sort=-price")).items[0]?.title).toBe("Khăn lụa thêu");
    });

    it("orders by newest", async () => {
      await new Promise((resolve) => setTimeout(resolve, 1_100));
      const made = await goods(t.container(), t.shop, t.daiHa, { title: "Mới nhất" });
      await fillListing(t.container(), [...t.ids, made]);
      expect((await titles("?sort=newest"))[0]).toBe("Mới nhất");
    });

    it("shows each once over all pages of a search", async () => {
      const pages = await Promise.all(
        [1, 2, 3, 4].map((page) => titles(`?q=kien+thuy&per_page=1&page=${page}`)),
      );
      expect(new Set(pages.flat()).size).toBe(4);
    });

    it("answers a page beyond the end with nothing and the right total", async () => {
      expect(await listing("?page=999999&per_page=3")).toMatchObject({
        items: [],
        total: 7,
        pages: 3,
        page: 999_999,
      });
    });
  });
}
