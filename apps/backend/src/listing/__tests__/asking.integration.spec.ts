import { testBackend } from "../../testing";
import { aKeptShop } from "./kept-shop";
import { CAT_HAI } from "./shop";

delete process.env.MEILISEARCH_HOST;

testBackend({
  testSuite: ({ getContainer, api }) => {
    const kept = aKeptShop(getContainer, api);

    describe("while one types, the search box offers", () => {
      it("goods whose name begins so, marked as safe HTML, with today's stars", async () => {
        const { goods: offered } = await kept.suggested("nuoc m");
        expect(offered).toMatchObject([
          {
            title: "Nước mắm Cát Hải",
            title_marked: "<mark>Nước</mark> <mark>m</mark>ắm Cát Hải",
            stars: 4,
            price: 85_000,
          },
        ]);
        expect((await kept.suggested("khăn l")).goods[0]?.title_marked).toBe(
          "<mark>Khăn</mark> &lt;b&gt;<mark>l</mark>ụa&lt;/b&gt; thêu",
        );
      });

      it("English names to English readers", async () => {
        expect((await kept.suggested("fish sau", "&locale=en")).goods).toMatchObject([
          { title: "Cat Hai fish sauce" },
        ]);
      });

      it("producers, sets, today's communes, and old ones by the name people know", async () => {
        expect((await kept.suggested("hop tac xa c")).producers).toMatchObject([{ handle: "cat-hai" }]);
        expect((await kept.suggested("thuc pham")).groups[0]).toEqual({
          param: "group",
          value: "1",
          name: "Thực phẩm",
        });
        expect((await kept.suggested("cat h")).places[0]).toMatchObject({ code: CAT_HAI, old_name: null });
        expect((await kept.suggested("huyện kiến th")).places[0]?.old_name).toBe("Huyện Kiến Thụy");
      });

      it("at most eight things, nothing before a letter is typed, and no error whatever is typed", async () => {
        for (const q of ["", "!!!", "a", "h", "c", "t", "%", "\\", "'", "<b>", "x".repeat(5_000), "a\0b"]) {
          const { goods: offered, producers, groups, places } = await kept.suggested(q);
          const all = [...offered, ...producers, ...groups, ...places];
          expect(all.length).toBeLessThanOrEqual(8);
          if (q === "" || q === "!!!") expect(all).toEqual([]);
        }
      });
    });

    describe("prices", () => {
      it("are counted in bars without gaps that hold every good once, whatever price is chosen", async () => {
        const { facets } = await kept.listing("?price_max=50000");
        const bars = facets.price?.bars ?? [];
        expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(4);
        expect(bars.length).toBeLessThanOrEqual(12);
        expect(bars.slice(1).every(({ from }, index) => from === bars[index]?.to)).toBe(true);
        expect(bars[0]?.from).toBeLessThanOrEqual(40_000);
        expect(bars.at(-1)?.to).toBeGreaterThan(1_250_000);
      });

      it("are counted under the other filters", async () => {
        const { facets } = await kept.listing("?set=7&price_min=80000");
        expect((facets.price?.bars ?? []).filter(({ count }) => count > 0)).toEqual([
          { from: 60_000, to: 80_000, count: 1 },
          { from: 80_000, to: 100_000, count: 1 },
        ]);
      });
    });

    describe("an empty result", () => {
      it("names the filter in the way with what it hides, and offers what is near", async () => {
        const { total, empty } = await kept.listing("?q=nuoc+mam&stars=5");
        expect(total).toBe(0);
        expect(empty?.drop).toEqual([{ param: "stars", value: "5", label: "5 sao", count: 1 }]);
        expect(empty?.near[0]?.title).toBe("Nước mắm Cát Hải");
      });

      it("says nothing where something was found", async () => {
        expect((await kept.listing("?stars=4")).empty).toBeNull();
      });
    });
  },
});
