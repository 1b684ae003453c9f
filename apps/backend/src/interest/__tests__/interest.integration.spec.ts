import { createRequire } from "node:module";
import { addDays, todayOf } from "@market/ocop";
import type { InterestAnswer } from "@market/store-contract";
import { sqlOf } from "../../booking";
import { clock } from "../../clock";
import { aMarketForAll } from "../../purchase/__tests__/a-market";
import { aReader } from "../../reviews/__tests__/a-reader";
import { aMember, testBackend } from "../../testing";

process.env.COUNTS_SECRET = "s3cret";
const load = createRequire(__filename);
const { forgetInterest } = load("../forget-counts") as typeof import("../forget-counts");

testBackend({
  testSuite: ({ api, getContainer }) => {
    const theMarket = aMarketForAll(getContainer, api, 50);

    async function aShop() {
      const market = theMarket();
      const { send } = market.shopper;
      const member = await aMember(market.container, api, market.fisher);
      const day = todayOf(clock);
      const handle = market.sauce.handle;
      const tells = (body: object, secret = "s3cret") =>
        send("POST", "/hooks/counts", body, { "x-counts-secret": secret });
      const interest = async (headers = member.headers) =>
        (await send<InterestAnswer>("GET", "/producer/figures/interest", undefined, headers)).body;
      return { ...market, ...aReader(market), send, member, day, handle, tells, interest };
    }

    it("stands beside baskets and orders, of one's own goods alone, and words are told from three times on", async () => {
      const { tells, interest, buys, day, handle, container, baker } = await aShop();
      const search = (term: string, times: number) => ({ handle, day, term, times });
      const views = [
        { handle, day, times: 4 },
        { handle: "nobodys-goods", day, times: 9 },
      ];
      const sent = {
        views,
        searches: [search("Nước mắm", 2), search("mam ngon", 2), search("0912 345 678", 9)],
      };
      expect((await tells(sent)).status).toBe(200);
      const more = { handle, day: addDays(day, -1), times: 3 };
      await Promise.all([
        tells({ views: [more], searches: [search("nuoc mam", 1)] }),
        tells({ views: [more], searches: [] }),
      ]);
      await buys();
      const answer = await interest();
      expect(answer.products).toMatchObject([{ views: 10, baskets: 1, orders: 1 }]);
      expect(answer.searches).toMatchObject([{ term: "nuoc mam", times: 3 }]);
      expect(answer.days.slice(-2)).toEqual([
        { day: addDays(day, -1), views: 6 },
        { day, views: 4 },
      ]);
      const stranger = await aMember(container, api, baker);
      expect(await interest(stranger.headers)).toMatchObject({ products: [], searches: [] });
      const { rows } = await sqlOf(container).raw<{ term: string }>(
        "select term from search_count order by term",
      );
      expect(rows.map(({ term }) => term)).toEqual(["mam ngon", "nuoc mam"]);
    });

    it("takes nothing from whoever has no secret, of other days, or that is no count", async () => {
      const { tells, interest, day, handle } = await aShop();
      const views = [{ handle, day, times: 1 }];
      expect((await tells({ views, searches: [] }, "guessed")).status).toBe(401);
      for (const wrong of [
        { handle, day: addDays(day, -2), times: 1 },
        { handle, day: addDays(day, 1), times: 1 },
        { handle, day, times: -1 },
        { handle: "../x", day, times: 1 },
      ]) {
        expect((await tells({ views: [wrong], searches: [] })).status).toBe(422);
      }
      expect((await interest()).products).toEqual([]);
    });

    it("is forgotten: rare words after a month, all after a year and its comparison", async () => {
      const { tells, container, day, handle } = await aShop();
      const searches = [
        { handle, day, term: "hiem", times: 2 },
        { handle, day, term: "thuong", times: 3 },
      ];
      await tells({ views: [{ handle, day, times: 1 }], searches });
      const sql = sqlOf(container);
      const left = async () =>
        (
          await sql.raw<{ name: string }>(
            "select term as name from search_count union all select 'views' from product_count order by 1",
          )
        ).rows.map(({ name }) => name);
      await forgetInterest(container);
      expect(await left()).toEqual(["hiem", "thuong", "views"]);
      await sql.raw("update search_count set day = ?", [addDays(day, -31)]);
      await forgetInterest(container);
      expect(await left()).toEqual(["thuong", "views"]);
      await sql.raw("update search_count set day = ?", [addDays(day, -401)]);
      await sql.raw("update product_count set day = ?", [addDays(day, -401)]);
      await forgetInterest(container);
      expect(await left()).toEqual([]);
    });
  },
});
