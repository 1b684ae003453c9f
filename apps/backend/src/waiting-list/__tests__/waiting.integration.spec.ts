import { offerPlaces } from "../../booking";
import { NOW } from "../../booking/__tests__/a-trip";
import { sqlOf } from "../../booking/database";
import { testBackend } from "../../testing";
import { forgetWaiting } from "..";
import { aFullTrip } from "./a-full-trip";

testBackend({
  testSuite: ({ api, getContainer }) => {
    const turnClock = (to: Date) => {
      process.env.CLOCK = to.toISOString();
    };
    beforeEach(() => turnClock(new Date(NOW)));
    afterAll(() => {
      delete process.env.CLOCK;
    });

    it("lets one wait only where there are too few places, for a party that may come", async () => {
      const t = await aFullTrip(getContainer(), api, 8);
      expect(await t.waits("0911111111", 2)).toMatchObject({
        status: 409,
        body: { code: "visit_not_full", errors: [{ values: { left: 2 } }] },
      });
      expect(await t.waits("0911111111", 3)).toMatchObject({ status: 200 });
      expect(await t.waits("0911111111", 11)).toMatchObject({
        status: 422,
        body: { code: "party_too_large" },
      });
      expect(await t.waits("0911111111", 3, { departure_id: "dep_none" })).toMatchObject({ status: 404 });
      expect(await t.waits("0911111111", 3, { departure_id: t.show })).toMatchObject({ status: 404 });
      expect(await t.waits("call me", 0, { name: " ", email: "no" })).toMatchObject({
        status: 422,
        body: {
          errors: [
            { field: "seats", code: "required" },
            { field: "name", code: "required" },
            { field: "phone", code: "not_a_phone" },
            { field: "email", code: "not_an_email" },
          ],
        },
      });
      turnClock(new Date("2026-12-20T01:00:00Z"));
      expect(await t.waits("0922222222", 3)).toMatchObject({ status: 409, body: { code: "visit_too_late" } });
      expect(await t.entries()).toMatchObject([{ phone: "+84911111111", seats: 3, state: "waiting" }]);
    });

    it("keeps one line a phone and departure: the second time changes what was said, not whose turn it is", async () => {
      const t = await aFullTrip(getContainer(), api, 10);
      await t.waits("0911111111", 2);
      await t.waits("0922222222", 1);
      await t.waits("+84 911 111 111", 3, { name: "Chờ lâu", email: "Cho@Example.vn" });
      expect(await t.entries()).toMatchObject([
        { phone: "+84911111111", seats: 3, name: "Chờ lâu", email: "cho@example.vn" },
        { phone: "+84922222222", seats: 1 },
      ]);
      const db = sqlOf(getContainer());
      const { rows } = await db.raw(
        "select template, channel, \"to\" from mail where template = 'waiting-joined'",
      );
      expect(rows).toHaveLength(2);
    });

    it("takes nobody's number onto list after list: each can write it a message", async () => {
      const t = await aFullTrip(getContainer(), api, 10);
      await sqlOf(t.container).raw(
        `insert into waiting_entry (id, departure_id, seats, name, phone)
          select 'wait_' || n, 'dep_' || n, 1, 'Chờ', '+84911111111' from generate_series(1, 5) n`,
      );
      expect(await t.waits("0911111111")).toMatchObject({ status: 409, body: { code: "too_many_lists" } });
      expect(await t.waits("0922222222")).toMatchObject({ status: 200 });
    });

    it("is left by its link: the next is offered the place, and nothing is kept of who left", async () => {
      const t = await aFullTrip(getContainer(), api, 9, 1);
      await t.waits("0911111111");
      await t.waits("0922222222");
      await t.cancels(1);
      const [first] = await t.entries();
      const leave = () => t.shopper.send("DELETE", `/store/waiting/${t.token(first?.id)}`);
      expect((await leave()).status).toBe(200);
      expect((await leave()).status).toBe(200);
      await offerPlaces(t.container);
      expect(await t.entries()).toMatchObject([{ phone: "+84922222222", state: "offered" }]);
    });

    it("keeps nobody's name and number when the departure has gone or was called off", async () => {
      const t = await aFullTrip(getContainer(), api, 10);
      await t.waits("0911111111");
      expect(await forgetWaiting(t.container)).toBe(0);
      turnClock(new Date("2026-12-20T01:00:00Z"));
      expect(await forgetWaiting(t.container)).toBe(1);
      expect(await t.entries()).toEqual([]);
    });
  },
});
