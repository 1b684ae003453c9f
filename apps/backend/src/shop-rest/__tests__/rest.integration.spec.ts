import type { ProducerPage, ProductPage, ShopRestAnswer, ShopRestBody } from "@market/store-contract";
import { sqlOf } from "../../booking/database";
import { aDesk } from "../../parcels/__tests__/a-desk";
import { testBackend } from "../../testing";

const TET = { from: "2027-02-04", until: "2027-02-12" };

testBackend({
  testSuite: ({ api, getContainer }) => {
    let desk: Awaited<ReturnType<typeof aDesk>>;
    beforeAll(async () => {
      desk = await aDesk(getContainer(), api);
    });
    beforeEach(() => {
      process.env.CLOCK = "2026-11-28T03:00:00Z";
    });
    afterAll(() => {
      delete process.env.CLOCK;
    });
    const rest = (body: ShopRestBody, by = desk.binh) =>
      desk.send<ShopRestAnswer>("POST", "/producer/rest", body, by.headers);
    const page = async () =>
      (await desk.send<ProductPage>("GET", `/store/listing/products/${handleOf(desk.sauce)}`)).body;
    const handleOf = (goods: object) => (goods as { handle: string }).handle;
    const aBasket = async () => {
      const basket = await desk.shopper.takesABasket();
      await desk.shopper.puts(basket, desk.sauce.variant_id);
      await desk.shopper.puts(basket, desk.cake.variant_id);
      return basket;
    };

    it("keeps a paused producer's goods from being bought, says why, and lets others sell on", async () => {
      const basket = await aBasket();
      const body = await desk.shopper.fillsIn(basket);
      const { fishers } = await desk.buys();
      expect((await rest({ paused: true })).body).toEqual({
        paused: true,
        closed: null,
        resting: { until: null },
      });

      const { terms, variants } = await page();
      expect([terms.sale, variants[0]?.available]).toEqual([{ kind: "resting", until: null }, 0]);
      expect(await desk.shopper.puts(basket, desk.sauce.variant_id)).toMatchObject({
        status: 409,
        body: { code: "shop_resting" },
      });
      expect((await desk.shopper.puts(basket, desk.cake.variant_id)).status).toBe(200);
      expect((await desk.shopper.basket(basket)).body.basket.notices).toMatchObject([
        { code: "shop_resting", title: "Nước mắm", until: null },
      ]);
      const placed = await desk.shopper.places(basket, body);
      expect([placed.status, placed.body.code]).toEqual([409, "stock_ran_out"]);
      const shop = await desk.send<ProducerPage>("GET", `/store/producers/${desk.fisher.handle}`);
      expect(shop.body.resting).toEqual({ until: null });
      // What was ordered before is packed all the same.
      expect((await desk.accept(fishers)).status).toBe(200);

      await rest({ paused: false });
      expect((await page()).terms.sale).toEqual({ kind: "on_sale" });
      expect((await desk.shopper.puts(basket, desk.sauce.variant_id)).status).toBe(200);
    });

    it("closes on the days told beforehand, and opens by itself on the day after", async () => {
      expect((await rest({ closed: TET })).body).toEqual({ paused: false, closed: TET, resting: null });
      const on = async (day: string) => {
        process.env.CLOCK = `${day}T12:00:00+07:00`;
        return (await page()).terms.sale;
      };
      expect(await on("2027-02-03")).toEqual({ kind: "on_sale" });
      expect(await on("2027-02-04")).toEqual({ kind: "resting", until: TET.until });
      expect(await on("2027-02-12")).toEqual({ kind: "resting", until: TET.until });
      const basket = await desk.shopper.takesABasket();
      const refused = await desk.shopper.puts(basket, desk.sauce.variant_id);
      expect(refused.body.errors?.[0]?.values).toEqual({ title: "Nước mắm", until: TET.until });
      expect(await on("2027-02-13")).toEqual({ kind: "on_sale" });
    });

    it("keeps days and pause apart, and takes no days that cannot be", async () => {
      await rest({ closed: TET });
      expect((await rest({ paused: true })).body.closed).toEqual(TET);
      expect((await rest({ closed: null })).body).toMatchObject({ paused: true, closed: null });
      const wrong = await Promise.all([
        rest({ closed: { from: TET.until, until: TET.from } }),
        rest({ closed: { from: "2026-11-01", until: "2026-11-27" } }),
        rest({ closed: { from: "2026-12-01", until: "2028-12-01" } }),
        rest({ closed: { from: "", until: TET.until } }),
      ]);
      expect(wrong.map(({ status, body }) => [status, body.errors?.[0]?.code])).toEqual([
        [422, "before_from"],
        [422, "over"],
        [422, "too_long"],
        [422, "not_a_day"],
      ]);
    });

    it("is noted with who did it, once, and tells kept pages that they are old", async () => {
      await rest({ paused: true });
      await rest({ paused: true }, desk.chi);
      await rest({ paused: false }, desk.chi);
      const sql = sqlOf(getContainer());
      const { rows } = await sql.raw<{ deed: string; actor_name: string }>(
        "select deed, actor_name from audit_entry where object_id = ? and deed like 'shop.%' order by at, id",
        [desk.fisher.id],
      );
      expect(rows).toEqual([
        { deed: "shop.paused", actor_name: "Vũ Văn Bình" },
        { deed: "shop.opened", actor_name: "Bùi Thị Chi" },
      ]);
      const { rows: noted } = await sql.raw(
        "select 1 from listing_change where subject = 'producer' and ref = ?",
        [desk.fisher.id],
      );
      expect(noted.length).toBeGreaterThan(0);
    });
  },
});
