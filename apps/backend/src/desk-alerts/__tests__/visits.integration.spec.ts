import { sqlOf } from "../../booking";
import { aPier } from "../../check-in/__tests__/a-pier";
import { testBackend } from "../../testing";
import { alertNews } from "../alert-news";

testBackend({
  testSuite: ({ api, getContainer }) => {
    afterAll(() => {
      delete process.env.CLOCK;
    });

    it("an order of visits alone leads to where they go, a request to where it is answered", async () => {
      process.env.CLOCK = "2026-11-28T03:00:00Z";
      const { purchase, booking } = await aPier(getContainer(), api);
      const [order] = purchase.orders;
      const told = () =>
        alertNews(getContainer(), { template: "alert-order", locale: "en", data: { id: order?.id } });
      const leadsTo = async () => new URL((await told())?.link ?? "").pathname;
      expect(await told()).toMatchObject({ title: `New booking ${order?.display_id}` });
      // Whoever works for several is to look after this one's.
      const { rows: hosts } = await sqlOf(getContainer()).raw<{ handle: string }>(
        "select m.handle from producer m join purchase_part t on t.producer_id = m.id where t.order_id = ?",
        [order?.id ?? ""],
      );
      const about = new URL((await told())?.link ?? "").searchParams.get("for");
      expect(hosts).toEqual([{ handle: about }]);
      expect(await leadsTo()).toMatch(/^\/en\/desk\/departures\/\w+$/);
      const sql = sqlOf(getContainer());
      await sql.raw("update booking set state = 'requested' where id = ?", [booking.id]);
      expect(await leadsTo()).toBe("/en/desk/requests");
      await sql.raw(`update "order" set status = 'canceled' where id = ?`, [order?.id]);
      expect(await told()).toBeNull();
    });
  },
});
