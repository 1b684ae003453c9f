import { withdrawCertificateWorkflow } from "../../workflows/certification";
import { itIs, type ListingShop, SOON, TODAY } from "./listing-shop";
import { fillListing, goods, until } from "./shop";

/** Stars of today, by the certificate of today. */
export function starCases(t: ListingShop): void {
  const { listing, titles, starCounts } = t;

  describe("stars", () => {
    it("counts those shown today; goods whose certificate ended count among those without", async () => {
      expect(starCounts(await listing(""))).toEqual({ "5": 0, "4": 1, "3": 1, none: 5 });
      expect(await titles("?stars=5")).toEqual([]);
      expect(await titles("?stars=none&q=dua")).toHaveLength(2);
    });

    it("count the certificate's last day, and end with the first moment after it", async () => {
      itIs("2026-12-29T16:59:59.999Z");
      expect(await titles("?stars=4")).toEqual(["Nước mắm Cát Hải"]);
      expect(starCounts(await listing(""))).toMatchObject({ "4": 1, none: 5 });

      itIs("2026-12-29T17:00:00.000Z");
      const after = await listing("");
      expect(await titles("?stars=4")).toEqual([]);
      expect(starCounts(after)).toMatchObject({ "4": 0, none: 6 });
      expect(after.items.find(({ id }) => id === t.ids[0])).toMatchObject({ stars: 0 });
    });

    it("begin with the day a renewed certificate raises them, without anything being written", async () => {
      itIs("2026-12-16T00:00:00Z");
      const id = await goods(t.container(), t.shop, t.daiHa, {
        title: "Rươi một nắng",
        set_no: 6,
        certificates: [
          { stars: 3, decision_date: "2023-12-20" },
          { stars: 5, decision_date: "2026-12-15" },
        ],
      });
      itIs(TODAY);
      await fillListing(t.container(), [...t.ids, id]);
      expect(starCounts(await listing("?q=ruoi"))).toMatchObject({ "5": 0, "3": 1 });
      itIs("2026-12-14T17:00:00Z");
      const raised = await listing("?q=ruoi");
      expect(starCounts(raised)).toEqual({ "5": 1, "4": 0, "3": 0, none: 0 });
      expect(raised.items).toMatchObject([{ stars: 5 }]);
      expect(await titles("?stars=5")).toEqual(["Rươi một nắng"]);
    });

    it("put the highest first, and goods whose stars ended among those without", async () => {
      const answer = await listing("?sort=stars");
      expect(answer.items.map(({ stars }) => stars)).toEqual([4, 3, 0, 0, 0, 0, 0]);
      const pages = [
        await titles("?sort=stars&per_page=3"),
        await titles("?sort=stars&per_page=3&page=2"),
        await titles("?sort=stars&per_page=3&page=3"),
      ];
      expect(pages.flat()).toEqual(answer.items.map(({ title }) => title));
      itIs("2026-12-30T00:00:00Z");
      expect((await titles("?sort=stars"))[0]).toBe("Mắm tép");
    });

    it("leave card and facet at once when a certificate is withdrawn", async () => {
      const { data } = await t
        .container()
        .resolve("query")
        .graph({
          entity: "product",
          fields: ["certificates.id"],
          filters: { id: t.ids[0] },
        });
      await withdrawCertificateWorkflow(t.container()).run({
        input: {
          id: data[0]?.certificates?.[0]?.id ?? "",
          withdrawn_on: "2026-11-24",
          ground: "mark_misused",
        },
      });
      await until(async () => starCounts(await listing(""))["4"] === 0, SOON);
      expect((await listing("?q=nuoc+mam")).items).toMatchObject([{ stars: 0 }]);
    });
  });
}
