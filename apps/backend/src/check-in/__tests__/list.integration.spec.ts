import { createHash, webcrypto } from "node:crypto";
import type { CheckInKey, CheckInList, SignedCheckInList } from "@market/store-contract";
import { NOW } from "../../booking/__tests__/a-trip";
import { anExperienceOf, testBackend } from "../../testing";
import { AT_THE_PIER, aPier } from "./a-pier";

/** As a phone's browser does it. */
async function isTrue({ list, signature }: SignedCheckInList, key: CheckInKey): Promise<boolean> {
  const algorithm = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" };
  const known = await webcrypto.subtle.importKey("jwk", key, algorithm, false, ["verify"]);
  const [mark, text] = [Buffer.from(signature, "base64url"), new TextEncoder().encode(list)];
  return webcrypto.subtle.verify(algorithm, known, mark, text);
}

testBackend({
  testSuite: ({ api, getContainer }) => {
    beforeEach(() => {
      process.env.CLOCK = NOW;
    });
    afterAll(() => {
      delete process.env.CLOCK;
    });

    it("hands a phone a list that it can check, know tickets by, and make none with", async () => {
      const t = await aPier(getContainer(), api);
      process.env.CLOCK = AT_THE_PIER;
      await t.scans({ token: t.booking.tickets[0]?.token ?? "" });
      const { body } = await t.list(`departure_id=${t.trip}`);
      const key = (
        await t.shopper.send<CheckInKey>("GET", "/producer/check-in/key", undefined, t.binh.headers)
      ).body;
      expect(Object.keys(key)).not.toContain("d");
      expect(await isTrue(body, key)).toBe(true);
      expect(await isTrue({ ...body, list: body.list.replace('"used"', '"valid"') }, key)).toBe(false);

      const list = JSON.parse(body.list) as CheckInList;
      expect(list).toMatchObject({
        visit: { departure_id: t.trip, day: "2026-12-20", bookings: 1, tickets: { total: 3, used: 1 } },
        opens_at: "2026-12-19T17:00:00.000Z",
        closes_at: "2026-12-20T15:00:00.000Z",
        made_at: "2026-12-20T01:10:00.000Z",
        expires_at: "2026-12-20T13:10:00.000Z",
      });
      expect(list.tickets.map(({ state, used_by, name }) => [state, used_by, name])).toEqual([
        ["used", "Vũ Văn Bình", "N. T. Hoa"],
        ["valid", null, "N. T. Hoa"],
        ["valid", null, "N. T. Hoa"],
      ]);
      for (const [place, { token }] of t.booking.tickets.entries()) {
        expect(list.tickets[place]?.token_sha256).toBe(createHash("sha256").update(token).digest("hex"));
        expect(body.list).not.toContain(token.split(".")[2]);
      }
      // No phone, no mail, no whole name.
      expect(body.list).not.toMatch(/912345678|@|Nguyễn/);
    });

    it("shows nobody another host's departures, lists or guests", async () => {
      const t = await aPier(getContainer(), api);
      expect((await t.departures()).map(({ departure_id }) => departure_id)).toEqual([t.trip, t.later]);
      expect((await t.departures(t.stranger)).map(({ departure_id }) => departure_id)).toEqual([t.show]);
      expect(await t.list(`departure_id=${t.trip}`, t.stranger)).toMatchObject({ status: 404 });
      expect(await t.list(`experience_id=${t.kayak.id}&day=2026-12-20`, t.stranger)).toMatchObject({
        status: 404,
      });
      expect(await t.list(`departure_id=${t.show}`)).toMatchObject({ status: 404 });
      expect(await t.list("day=2026-12-20")).toMatchObject({ status: 422 });
      expect((await t.shopper.send("GET", `/producer/check-in/list?departure_id=${t.trip}`)).status).toBe(
        401,
      );
    });

    it("counts who is expected and who is in, without who cancelled", async () => {
      const t = await aPier(getContainer(), api);
      const { purchase, booking } = await t.books((basket) => t.takesPlaces(basket, t.trip, { adult: 2 }));
      await t.change(purchase, booking.id, "cancel", { refund: 600_000 });
      process.env.CLOCK = AT_THE_PIER;
      await t.scans({ code: t.booking.tickets[1]?.code ?? "" });
      expect((await t.departures())[0]).toMatchObject({
        shape: "departure",
        title: "Chèo kayak vịnh Lan Hạ",
        producer: { name: "Tổ du lịch Cát Bà" },
        starts_at: "2026-12-20T01:00:00.000Z",
        capacity: 10,
        bookings: 1,
        tickets: { total: 3, used: 1 },
      });
      const list = JSON.parse((await t.list(`departure_id=${t.trip}`)).body.list) as CheckInList;
      expect(list.tickets.filter(({ state }) => state === "void")).toHaveLength(2);
      expect((await t.departures(t.binh, "2026-12-22")).length).toBe(0);
    });

    it("lets guests of a house in on every day of their stay, and on no other", async () => {
      const t = await aPier(getContainer(), api);
      const house = await anExperienceOf(getContainer(), t.shop, t.boatman, {
        title: "Nhà sàn Việt Hải",
        shape: "stay",
        kinds: { double: { price: 400_000, rooms: 1 } },
      });
      const { booking } = await t.books((basket) =>
        t.visits(basket, {
          stay: {
            variant_id: house.kinds.double,
            arrive: "2026-12-20",
            leave: "2026-12-22",
            rooms: 1,
            guests: 2,
          },
        }),
      );
      const code = booking.tickets[0]?.code ?? "";
      const night = (day: string) => ({ visit: { stay: { experience_id: house.id, day } } });
      expect((await t.departures()).filter(({ shape }) => shape === "stay")).toMatchObject([
        { departure_id: null, day: "2026-12-20", starts_at: "2026-12-20T07:00:00.000Z", bookings: 1 },
        { day: "2026-12-21", ends_at: "2026-12-22T05:00:00.000Z", bookings: 1 },
      ]);
      process.env.CLOCK = "2026-12-21T10:00:00Z";
      expect(await t.scans({ code }, night("2026-12-22"))).toMatchObject({ outcome: "other_departure" });
      expect(await t.scans({ code }, night("2026-12-21"))).toMatchObject({ outcome: "in" });
      expect(await t.scans({ code }, night("2026-12-20"))).toMatchObject({ outcome: "already_in" });
      const { body } = await t.list(`experience_id=${house.id}&day=2026-12-21`);
      expect((JSON.parse(body.list) as CheckInList).tickets).toMatchObject([{ code, state: "used" }]);
    });
  },
});
