import type { ListingShop } from "./listing-shop";

/** Whatever is asked, it is answered. */
export function senselessCases(t: ListingShop): void {
  const { listing } = t;

  describe("senseless requests", () => {
    it("are cleaned: what makes no sense is dropped and named", async () => {
      const requests: Array<[string, string[]]> = [
        ["?stars=99", ["stars"]],
        ["?page=-1", ["page"]],
        ["?price_min=abc&price_max=-5", ["price_max", "price_min"]],
        ["?stars[x]=1&q[a]=b", ["q", "stars"]],
        ["?sort=drop+table&kind=car&locale=xx", ["kind", "locale", "sort"]],
        ["?commune=99999&group=7&set=27&producer=%3Cscript%3E", ["commune", "group", "producer", "set"]],
        ["?q=%00%00", ["q"]],
        ["?q=!!!", ["q"]],
        ["?per_page=100000&page=1e9", ["page", "per_page"]],
      ];
      for (const [query, ignored] of requests) {
        expect(await listing(query), query).toMatchObject({ total: 7, ignored });
      }
    });

    it("are answered politely, never with an error of ours", async () => {
      const requests = [
        `?q=${"mam ".repeat(1_250)}`,
        "?q=%E0%A4%A",
        "?q=%ff%fe&stars=%ff",
        `?q=${encodeURIComponent("<script>alert(1)</script>")}`,
        "?q='%20OR%201=1;--",
        "?q=a%00b&page=9999999999999",
        `?${"stars=4&".repeat(500)}`,
        `?${"commune=11680&".repeat(400)}`,
        "?__proto__[x]=1&constructor=1&q[]=a",
      ];
      for (const query of requests) {
        const url = `/store/listing${query}`;
        const { status } = await t.api.get(url, { headers: t.shop.headers, validateStatus: () => true });
        expect(status, query.slice(0, 60)).toBe(200);
      }
    });

    it("takes lists as the Medusa client writes them", async () => {
      expect((await listing("?stars[0]=4&stars[1]=3")).total).toBe(2);
      expect((await listing("?stars[]=4&stars[]=3")).ignored).toEqual([]);
    });
  });
}
