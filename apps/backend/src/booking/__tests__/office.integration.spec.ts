import { anOfficer, testBackend } from "../../testing";
import { aBooking } from "./a-booking";
import { NOW } from "./a-trip";

testBackend({
  testSuite: ({ api, getContainer }) => {
    beforeEach(() => {
      process.env.CLOCK = NOW;
    });
    afterAll(() => {
      delete process.env.CLOCK;
    });

    /** Two adults and a child on the 20th for 750,000 ₫, and an officer who looks. */
    async function aBookingAndAnOfficer() {
      const t = await aBooking(getContainer(), api);
      const officer = await anOfficer(t.container);
      const get = async (path: string) => {
        const { status, data } = await api.get(path, { ...officer, validateStatus: () => true });
        return { status, data };
      };
      const post = (path: string, body: object) =>
        api.post(path, body, { ...officer, validateStatus: () => true });
      return { ...t, get, post };
    }

    it("shows an officer who comes on a departure, and what would come back; afterwards who would have come", async () => {
      const { trip, later, purchase, id, get, post } = await aBookingAndAnOfficer();
      const coming = async (departure: string) => (await get(`/admin/departures/${departure}`)).data;
      expect(await coming(trip)).toMatchObject({
        departure: { id: trip, taken: 3, state: "open" },
        coming: { bookings: 1, guests: 3, total: 750_000 },
      });
      expect((await coming(later)).coming).toEqual({ bookings: 0, guests: 0, total: 0 });
      const { data } = await get(`/admin/departures/${trip}/bookings`);
      expect(data).toMatchObject({
        count: 1,
        bookings: [{ id, number: purchase.number, state: "confirmed", guests: 3, total: 750_000 }],
      });

      await post(`/admin/departures/${trip}/call-off`, { reason: "Bão" });
      expect(await coming(trip)).toMatchObject({
        departure: { state: "cancelled", note: "Bão" },
        coming: { bookings: 0, guests: 0, total: 0 },
      });
      expect((await get(`/admin/departures/${trip}/bookings`)).data.bookings).toMatchObject([
        { id, state: "called_off" },
      ]);
      expect(await get("/admin/departures/dep_none")).toMatchObject({ status: 404 });
    });

    it("shows an officer what goes, and lets them close, open and resize one departure", async () => {
      const { container, trip, later } = await aBooking(getContainer(), api);
      const officer = await anOfficer(container);
      const list = async (query = "") =>
        (await api.get(`/admin/departures?from=2026-12-20&to=2026-12-21${query}`, officer)).data;
      const { departures, count } = await list();
      expect(count).toBe(3);
      expect(departures[0]).toMatchObject({
        id: trip,
        product_title: "Chèo kayak vịnh Lan Hạ",
        producer_name: "Tổ du lịch Cát Bà",
        capacity: 10,
        taken: 3,
        held: 0,
        state: "open",
      });
      expect((await list("&limit=1&offset=2")).departures.map(({ id }: { id: string }) => id)).toEqual([
        later,
      ]);
      const change = (id: string, body: unknown) =>
        api.post(`/admin/departures/${id}`, body, { ...officer, validateStatus: () => true });
      expect((await change(trip, { state: "closed", capacity: 3 })).data.departure).toMatchObject({
        state: "closed",
        capacity: 3,
      });
      expect(await change(trip, { capacity: 2 })).toMatchObject({
        status: 409,
        data: { code: "capacity_below_taken", errors: [{ values: { taken: 3 } }] },
      });
      expect(await change(trip, { state: "cancelled" })).toMatchObject({ status: 422 });
      expect((await api.get("/admin/departures", { validateStatus: () => true })).status).toBe(401);
    });

    it("lists an experience's bookings from a day on, also those still there on it", async () => {
      const { kayak, puppets, id, get } = await aBookingAndAnOfficer();
      const ids = async (experience: { id: string }, query = "") => {
        const { data } = await get(`/admin/experiences/${experience.id}/bookings${query}`);
        return data.bookings.map((one: { id: string }) => one.id);
      };
      expect(await ids(kayak)).toEqual([id]);
      expect(await ids(kayak, "?from=2026-12-20")).toEqual([id]);
      expect(await ids(kayak, "?from=2026-12-21")).toEqual([]);
      expect(await ids(puppets)).toEqual([]);
      expect(await get(`/admin/experiences/${kayak.id}/bookings?from=tomorrow`)).toMatchObject({
        status: 422,
        data: { errors: [{ field: "from", code: "not_a_day" }] },
      });
    });

    it("says whom a notice reaches before it is sent, as many as it then goes to", async () => {
      const { trip, later, puppets, get, post } = await aBookingAndAnOfficer();
      const reach = async (whom: Record<string, string>) =>
        (await get(`/admin/departures/notices?${new URLSearchParams(whom)}`)).data.reach;
      expect(await reach({ day: "2026-12-20" })).toEqual({ bookings: 1, guests: 3 });
      expect(await reach({ departure_id: trip })).toEqual({ bookings: 1, guests: 3 });
      expect(await reach({ departure_id: later })).toEqual({ bookings: 0, guests: 0 });
      expect(await reach({ day: "2026-12-20", experience_id: puppets.id })).toEqual({
        bookings: 0,
        guests: 0,
      });
      const words = { vi: "Bão", en: "Storm" };
      const { data } = await post("/admin/departures/notices", { day: "2026-12-20", ...words });
      expect(data.notice.bookings).toBe(1);
      expect(await get("/admin/departures/notices")).toMatchObject({
        status: 422,
        data: { errors: [{ field: "day", code: "day_or_departure" }] },
      });
    });

    it("says of a number that it is too large, and of words that they are too long", async () => {
      const { trip, post } = await aBookingAndAnOfficer();
      const change = (body: object) => post(`/admin/departures/${trip}`, body);
      expect((await change({ capacity: 10_001, note: "a".repeat(501) })).data.errors).toEqual([
        { field: "capacity", code: "too_much", values: { max: 10_000 } },
        { field: "note", code: "too_long", values: { max: 500 } },
      ]);
    });
  },
});
