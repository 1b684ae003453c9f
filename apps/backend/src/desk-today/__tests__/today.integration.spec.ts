import type { DeskCertificatesAnswer, DeskTodayAnswer } from "@market/store-contract";
import { addMember } from "../../members";
import { aMarket, takeAway } from "../../purchase/__tests__/a-market";
import { aCertificate, aMember, aProductOf, testBackend } from "../../testing";

testBackend({
  testSuite: ({ api, getContainer }) => {
    beforeEach(() => {
      process.env.CLOCK = "2026-11-28T03:00:00Z";
    });
    afterEach(() => {
      delete process.env.CLOCK;
    });

    async function aDesk() {
      const container = getContainer();
      const market = await aMarket(container, api, 20);
      const clerk = await aMember(container, api, market.fisher);
      const { send } = market.shopper;
      const get = <T>(path: string, headers: Record<string, string> = {}) =>
        send<T>("GET", `/producer${path}`, undefined, { ...clerk.headers, ...headers });
      return { ...market, clerk, get, today: async () => (await get<DeskTodayAnswer>("/today")).body };
    }

    it("counts the orders that wait for this producer, and nobody else's", async () => {
      const { shopper, sauce, cake, today } = await aDesk();
      expect(await today()).toMatchObject({ orders: { to_accept: 0, to_pack: 0 } });
      for (const goods of [sauce, sauce, cake]) {
        const basket = await shopper.takesABasket();
        await shopper.puts(basket, goods.variant_id);
        const { status } = await shopper.places(basket, await shopper.fillsIn(basket));
        expect(status).toBe(200);
      }
      expect(await today()).toMatchObject({
        orders: { to_accept: 2, to_pack: 0 },
        returns: 0,
        reviews: 0,
        questions: 0,
      });
    });

    it("names what is nearly sold out: what is promised to buyers counts as gone, what is not on sale not at all", async () => {
      const { container, shop, fisher, baker, sauce, today } = await aDesk();
      await aProductOf(container, shop, fisher, { title: "Mắm tép", stock: 5 });
      await aProductOf(container, shop, fisher, { title: "Mắm ruốc", stock: 6 });
      await aProductOf(container, shop, fisher, { title: "Mắm nháp", stock: 0, status: "draft" });
      await aProductOf(container, shop, baker, { title: "Bánh cáy", stock: 0 });
      await takeAway(container, sauce, fisher, 18);
      const { low_stock } = await today();
      expect(low_stock.count).toBe(2);
      expect(low_stock.goods.map(({ title, left }) => [title, left])).toEqual([
        ["Nước mắm", 2],
        ["Mắm tép", 5],
      ]);
    });

    it("lists certificates with the days for their renewal, the pressing ones first", async () => {
      const { container, sauce, cake, get, today } = await aDesk();
      const young = await aCertificate(container, { decision_date: "2025-06-30", product_ids: [sauce.id] });
      const open = await aCertificate(container, { decision_date: "2024-04-20", product_ids: [sauce.id] });
      const late = await aCertificate(container, { product_ids: [sauce.id] });
      await aCertificate(container, { decision_date: "2024-04-20", product_ids: [cake.id] });
      const { certificates } = (await get<DeskCertificatesAnswer>("/certificates")).body;
      expect(certificates.map(({ id, renewal }) => [id, renewal])).toEqual([
        [late, "late"],
        [open, "file_now"],
        [young, "not_yet"],
      ]);
      expect(certificates[1]?.renewal_window).toEqual({ opens: "2026-10-22", closes: "2026-12-21" });
      expect((await today()).certificates).toBe(2);
    });

    it("asks whoever works for several producers whom they act for, and lets nobody act for another", async () => {
      const { container, fisher, baker, clerk, get } = await aDesk();
      const acting = (id: string) => get("/today", { "x-market-producer": id });
      expect((await get("/today")).status).toBe(200);
      expect((await acting(baker.id)).body).toMatchObject({ code: "unknown_producer" });
      expect((await acting("pdr_1")).body).toEqual((await acting(baker.id)).body);
      await addMember(container, baker.id, {
        name: "",
        email: clerk.email,
        phone: null,
        role: "staff",
        password: null,
      });
      expect(await get("/today")).toMatchObject({ status: 409, body: { code: "choose_producer" } });
      expect((await acting(baker.id)).status).toBe(200);
      expect((await acting(fisher.id)).status).toBe(200);
    });
  },
});
