import { callOff } from "../../booking";
import { NOW } from "../../booking/__tests__/a-trip";
import { sqlOf } from "../../booking/database";
import { testBackend } from "../../testing";
import { checkInDays, forgetCheckIns } from "..";
import { AT_THE_PIER, anEvent, aPier } from "./a-pier";

const MINUTE_MS = 60_000;
const after = (minutes: number) => new Date(Date.parse(AT_THE_PIER) + minutes * MINUTE_MS).toISOString();

testBackend({
  testSuite: ({ api, getContainer }) => {
    beforeEach(() => {
      process.env.CLOCK = NOW;
    });
    afterAll(() => {
      delete process.env.CLOCK;
    });
    async function atThePier() {
      const pier = await aPier(getContainer(), api);
      const [first, second, third] = pier.booking.tickets;
      if (!first || !second || !third) throw new Error("Three tickets were bought.");
      process.env.CLOCK = AT_THE_PIER;
      return { ...pier, first, second, third };
    }
    const scansWritten = async () =>
      (await sqlOf(getContainer()).raw<{ n: number }>("select count(*)::int as n from check_in")).rows[0]?.n;

    it("lets in by picture and by typed code, and tells the second time when the first was, and by whom", async () => {
      const { scans, first, second, chi, asBooked } = await atThePier();
      expect(await scans({ token: first.token })).toMatchObject({
        outcome: "in",
        ticket: { id: first.id, name: "N. T. Hoa", of_booking: { total: 3, used: 1 } },
        first: { at: "2026-12-20T01:10:00.000Z", by: "Vũ Văn Bình" },
      });
      process.env.CLOCK = after(5);
      // What a reader types into the field for codes is read as what it is.
      for (const what of [{ token: first.token }, { code: first.code }, { code: first.token }]) {
        expect(await scans(what, { by: chi })).toMatchObject({
          outcome: "already_in",
          first: { at: "2026-12-20T01:10:00.000Z", by: "Vũ Văn Bình" },
        });
      }
      const typed = `${second.code.slice(0, 4).toLowerCase()} ${second.code.slice(4)}`;
      expect(await scans({ code: typed }, { by: chi })).toMatchObject({
        outcome: "in",
        ticket: { of_booking: { used: 2 } },
      });
      const { state, tickets, if_cancelled } = await asBooked();
      expect(state).toBe("attended");
      expect(tickets.map((ticket) => ticket.state)).toEqual(["used", "used", "valid"]);
      expect(if_cancelled).toBeNull();
    });

    it("has one first of many phones that scan one ticket at once", async () => {
      const { scans, first, binh, chi } = await atThePier();
      const results = await Promise.all(
        Array.from({ length: 12 }, (_, phone) =>
          scans({ token: first.token }, { by: phone % 2 ? binh : chi }),
        ),
      );
      const ins = results.filter(({ outcome }) => outcome === "in");
      expect(ins).toHaveLength(1);
      expect(results.filter(({ outcome }) => outcome === "already_in")).toHaveLength(11);
      for (const { first: told } of results) expect(told).toEqual(ins[0]?.first);
    });

    it("writes a scan once, however often it is told, one after the other or at once", async () => {
      const { lets, binh, chi, trip, first, second, third, asBooked } = await atThePier();
      const queue = [first, second, third].map(({ token }, place) =>
        anEvent({ token, at: after(place - 5) }),
      );
      const told = await Promise.all(
        [binh, chi, binh].map((member) => lets(member, { departure_id: trip }, ...queue)),
      );
      process.env.CLOCK = after(30);
      told.push(await lets(binh, { departure_id: trip }, ...queue));
      for (const { body } of told) {
        expect(body.results.map(({ outcome }) => outcome)).toEqual(["in", "in", "in"]);
        expect(body.results[0]?.first?.at).toBe(after(-5));
      }
      expect(await scansWritten()).toBe(3);
      expect((await asBooked()).tickets.map(({ used_at }) => used_at)).toEqual(
        [-5, -4, -3].map((minutes) => after(minutes)),
      );
    });

    it("refuses a tampered picture, a mistyped code, and a ticket of another host, of which it tells nothing", async () => {
      const t = await atThePier();
      const { token, code } = t.first;
      const [version, id, mark = ""] = token.split(".");
      const other = mark.startsWith("A") ? "B" : "A";
      for (const forged of [
        `${version}.${id}.${other}${mark.slice(1)}`,
        `${version}.${t.second.id}.${mark}`,
        `${version}.${id}.`,
        "https://example.com/",
      ]) {
        expect(await t.scans({ token: forged })).toEqual({ id: expect.any(String), outcome: "not_a_ticket" });
      }
      const swapped = `${code[1]}${code[0]}${code.slice(2)}`;
      expect(await t.scans({ code: code[0] === code[1] ? `${code}A` : swapped })).toMatchObject({
        outcome: "mistyped",
      });
      expect(await t.scans({ token }, { by: t.stranger, visit: { departure_id: t.show } })).toEqual({
        id: expect.any(String),
        outcome: "other_producer",
      });
      expect(await t.lets(t.stranger, { departure_id: t.trip }, anEvent({ token }))).toMatchObject({
        status: 404,
        body: { code: "no_such_visit" },
      });
      expect(await t.lets(t.binh, { departure_id: t.trip }, anEvent({}))).toMatchObject({ status: 422 });
      expect(await t.lets(t.binh, {}, anEvent({ token }))).toMatchObject({ status: 422 });
      expect((await t.asBooked()).state).toBe("confirmed");
    });

    it("says plainly what is wrong with a ticket: another day, too early, cancelled, called off", async () => {
      const t = await atThePier();
      const { token } = t.first;
      expect(await t.scans({ token }, { visit: { departure_id: t.later } })).toMatchObject({
        outcome: "other_departure",
        goes_at: "2026-12-20T01:00:00.000Z",
      });
      process.env.CLOCK = "2026-12-19T16:59:59Z";
      const early = anEvent({ token });
      expect((await t.lets(t.binh, { departure_id: t.trip }, early)).body.results).toMatchObject([
        { outcome: "too_early", opens_at: "2026-12-19T17:00:00.000Z" },
      ]);
      process.env.CLOCK = AT_THE_PIER;
      // Who was told no is not let in by the same scan, told again.
      expect((await t.lets(t.binh, { departure_id: t.trip }, early)).body.results).toMatchObject([
        { outcome: "too_early" },
      ]);
      process.env.CLOCK = NOW;
      const cancelled = await t.books((basket) => t.takesPlaces(basket, t.trip, { adult: 1 }));
      await t.change(cancelled.purchase, cancelled.booking.id, "cancel", { refund: 300_000 });
      process.env.CLOCK = AT_THE_PIER;
      const [gone] = cancelled.booking.tickets;
      expect(await t.scans({ code: gone?.code ?? "" })).toMatchObject({ outcome: "cancelled" });

      // A storm comes when some are on the pier already: they get their money back too.
      expect(await t.scans({ token })).toMatchObject({ outcome: "in" });
      await callOff(getContainer(), t.trip, "Bão số 9");
      expect(await t.scans({ token: t.second.token })).toMatchObject({ outcome: "called_off" });
      expect(await t.asBooked()).toMatchObject({ state: "called_off", tickets: [{ state: "void" }, {}, {}] });
    });

    it("does not believe a clock that cannot be right, and says so", async () => {
      const t = await atThePier();
      expect(await t.scans({ token: t.first.token, at: after(90) })).toMatchObject({
        outcome: "in",
        clock: "ahead",
        first: { at: new Date(AT_THE_PIER).toISOString() },
      });
      expect(await t.scans({ token: t.second.token, at: "1970-01-01T00:00:00Z" })).toMatchObject({
        outcome: "in",
        clock: "behind",
        first: { at: new Date(AT_THE_PIER).toISOString() },
      });
      // In time without a network, told when everybody is at home again.
      process.env.CLOCK = "2026-12-22T01:00:00Z";
      expect(await t.scans({ token: t.third.token })).toMatchObject({ outcome: "over" });
      expect(await t.scans({ token: t.third.token, at: after(20) })).toMatchObject({
        outcome: "in",
        first: { at: after(20) },
      });
    });

    it("forgets single scans after 400 days, and still knows of each ticket that it was used", async () => {
      const t = await atThePier();
      const event = anEvent({ token: t.first.token });
      await t.lets(t.binh, { departure_id: t.trip }, event);
      const days = (count: number) => after(count * 24 * 60);
      process.env.CLOCK = days(400);
      expect(await forgetCheckIns(getContainer())).toBe(0);
      expect(await scansWritten()).toBe(1);
      process.env.CLOCK = days(400.01);
      expect(await forgetCheckIns(getContainer())).toBe(1);
      expect(await scansWritten()).toBe(0);
      expect((await t.asBooked()).tickets.map(({ state }) => state)).toEqual(["used", "valid", "valid"]);
      // Never fewer than the week in which a phone without a network may tell a scan again.
      expect(["30", "7", "6", "0", "x", undefined].map((days) => checkInDays(days))).toEqual([
        30, 7, 400, 400, 400, 400,
      ]);
    });

    it("takes back what was a mistake, by whoever made it, within ten minutes", async () => {
      const t = await atThePier();
      const [one, two] = [anEvent({ token: t.first.token }), anEvent({ token: t.second.token })];
      const [result] = (await t.lets(t.binh, { departure_id: t.trip }, one, two)).body.results;
      expect(result?.undo_until).toBe(after(10));
      expect((await t.undoes(one.id, t.chi)).status).toBe(404);
      for (const status of [200, 200]) expect((await t.undoes(one.id)).status).toBe(status);
      expect((await t.lets(t.binh, { departure_id: t.trip }, one)).body.results).toMatchObject([
        { outcome: "undone", ticket: { of_booking: { used: 1 } } },
      ]);
      expect((await t.asBooked()).state).toBe("attended");
      process.env.CLOCK = after(11);
      expect(await t.undoes(two.id)).toMatchObject({ status: 409, body: { code: "too_late_to_undo" } });
      process.env.CLOCK = after(9);
      expect((await t.undoes(two.id)).status).toBe(200);
      expect((await t.asBooked()).state).toBe("confirmed");
      expect(await t.scans({ token: t.first.token }, { by: t.chi })).toMatchObject({ outcome: "in" });
    });
  },
});
