import type { RegisterAnswer } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { aTrip, NOW, only } from "../../booking/__tests__/a-trip";
import { sqlOf } from "../../booking/database";
import { aMember, anExperienceOf, anOfficer, testBackend } from "../../testing";
import { forgetGuests } from "..";

const HOA = {
  name: "Nguyễn Thị Hoa",
  born: "1988-03-08",
  nationality: "VN",
  paper: "citizen_card",
  paper_number: "031 188 001 234",
};
const JOHN = { ...HOA, name: "John Smith", nationality: "GB", paper: "passport", paper_number: "GB123456" };

testBackend({
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer;
    let t: Awaited<ReturnType<typeof aStay>>;

    /** Two guests for two nights from 20 December, and a trip that others have booked. */
    async function aStay() {
      const trip = await aTrip(container, api);
      const { shopper, boatman, shop } = trip;
      const house = await anExperienceOf(container, shop, boatman, {
        title: "Nhà dân Việt Hải",
        shape: "stay",
        kinds: { room: { price: 400_000, rooms: 1 } },
      });
      const basket = await shopper.takesABasket();
      const stay = {
        variant_id: house.kinds.room,
        arrive: "2026-12-20",
        leave: "2026-12-22",
        rooms: 1,
        guests: 2,
      };
      await trip.visits(basket, { stay });
      const bought = await trip.buys(basket);
      const other = await shopper.takesABasket();
      await trip.takesPlaces(other);
      const day = await trip.buys(other);
      return {
        ...trip,
        host: await aMember(container, api, boatman),
        stranger: await aMember(container, api, trip.puppeteer, { name: "Trần Quý" }),
        stay: only(await trip.bookings(bought.id, bought.key)).id,
        trip: only(await trip.bookings(day.id, day.key)).id,
      };
    }
    beforeAll(async () => {
      process.env.CLOCK = NOW;
      container = getContainer();
      t = await aStay();
    });
    beforeEach(() => {
      // Eight in the evening of the day they arrive.
      process.env.CLOCK = "2026-12-20T13:00:00Z";
    });
    afterAll(() => {
      delete process.env.CLOCK;
    });
    const write = (guest: object, by = t.host, booking = t.stay) =>
      t.shopper.send<{ guest: { id: string } }>(
        "POST",
        `/producer/bookings/${booking}/guests`,
        guest,
        by.headers,
      );
    const read = (by = t.host, booking = t.stay) =>
      t.shopper.send<RegisterAnswer>("GET", `/producer/bookings/${booking}/guests`, undefined, by.headers);

    it("takes each guest's papers on arrival, no more of them than are booked, and shows them to their host", async () => {
      expect((await write(HOA)).status).toBe(201);
      expect((await write(JOHN)).status).toBe(201);
      expect(await write({ ...JOHN, name: "Một người nữa" })).toMatchObject({
        status: 409,
        body: { code: "all_guests_taken", errors: [{ values: { guests: 2 } }] },
      });
      // Thirty days after they leave on the 22nd.
      expect((await read()).body.guests).toMatchObject([
        { ...HOA, paper_number: "031188001234", delete_on: "2027-01-21" },
        { ...JOHN },
      ]);
    });

    it("writes a form down once, sent again or twice at once, and refuses it for somebody else", async () => {
      const form = { ...HOA, form_id: "form-0001" };
      const answers = await Promise.all([write(form), write(form), write(form)]);
      expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
      expect(new Set(answers.map(({ body }) => body.guest.id)).size).toBe(1);
      // Typed with spaces or without, it is the same paper.
      const again = await write({ ...form, paper_number: "031188001234" });
      expect(again.body.guest.id).toBe(answers[0]?.body.guest.id);
      expect((await read()).body.guests).toHaveLength(1);
      expect(await write({ ...JOHN, form_id: form.form_id })).toMatchObject({
        status: 409,
        body: { code: "form_used" },
      });
      expect((await write({ ...JOHN, form_id: "form-0002" })).status).toBe(201);
      // An answer that got lost is asked for again when the house is full, and the guests have left.
      process.env.CLOCK = "2026-12-23T01:00:00Z";
      expect((await write(form)).status).toBe(201);
      expect(await write({ ...HOA, form_id: "no" })).toMatchObject({
        status: 422,
        body: { errors: [{ field: "form_id", code: "not_an_id" }] },
      });
    });

    it("takes no guest too many, however many come at once", async () => {
      const many = [1, 2, 3, 4, 5].map((no) => write({ ...JOHN, paper_number: `GB12345${no}` }));
      const statuses = (await Promise.all(many)).map(({ status }) => status);
      expect(statuses.sort()).toEqual([201, 201, 409, 409, 409]);
      expect((await read()).body.guests).toHaveLength(2);
    });

    it("tells whose stay it is, how many come, and whether they may be written down now", async () => {
      const stay = {
        title: "Nhà dân Việt Hải",
        arrive: "2026-12-20",
        leave: "2026-12-22",
        guests: 2,
        open: true,
        delete_on: "2027-01-21",
      };
      expect((await read()).body.stay).toMatchObject(stay);
      process.env.CLOCK = "2026-12-19T10:00:00Z";
      expect((await read()).body.stay).toMatchObject({ ...stay, open: false });
      expect((await read(t.host, t.trip)).body).toEqual({ stay: null, guests: [] });
    });

    it("keeps names and numbers sealed in the database", async () => {
      await write(HOA);
      const { rows } = await sqlOf(container).raw("select g::text as line from guest_entry g");
      expect(JSON.stringify(rows)).not.toMatch(/Hoa|031188001234/);
    });

    it("opens for no other producer, for nobody without a session, and for the office", async () => {
      await write(HOA);
      expect((await read(t.stranger)).status).toBe(404);
      expect((await write(HOA, t.stranger)).status).toBe(404);
      expect((await t.shopper.send("GET", `/producer/bookings/${t.stay}/guests`)).status).toBe(401);
      const { headers } = await anOfficer(container);
      const { data } = await api.get(`/admin/bookings/${t.stay}/guests`, { headers });
      expect(data.guests).toMatchObject([{ name: HOA.name }]);
    });

    it("is kept of stays alone, and neither before guests arrive nor after they left", async () => {
      expect(await write(HOA, t.host, t.trip)).toMatchObject({ status: 409, body: { code: "not_a_stay" } });
      for (const instant of ["2026-12-19T10:00:00Z", "2026-12-23T01:00:00Z"]) {
        process.env.CLOCK = instant;
        expect(await write(HOA)).toMatchObject({ status: 409, body: { code: "guest_not_expected" } });
      }
    });

    it("names each field that cannot be", async () => {
      const wrong = {
        ...HOA,
        born: "2026-12-21",
        nationality: "Vietnam",
        paper: "ticket",
        paper_number: "12",
      };
      expect((await write(wrong)).body).toMatchObject({
        code: "invalid_fields",
        errors: [
          { field: "born", code: "not_born_yet" },
          { field: "nationality", code: "not_a_country" },
          { field: "paper", code: "not_a_choice" },
          { field: "paper_number", code: "not_a_number" },
        ],
      });
    });

    it("forgets for good on its day, and at once what was written by mistake", async () => {
      await write(HOA);
      const second = (await write(JOHN)).body.guest.id;
      const removed = await t.shopper.send(
        "DELETE",
        `/producer/bookings/${t.stay}/guests/${second}`,
        undefined,
        t.host.headers,
      );
      expect(removed.status).toBe(200);
      const left = async () =>
        (await sqlOf(container).raw<{ n: number }>("select count(*)::int as n from guest_entry")).rows[0]?.n;
      expect(await left()).toBe(1);

      process.env.CLOCK = "2027-01-20T10:00:00Z";
      expect(await forgetGuests(container)).toBe(0);
      process.env.CLOCK = "2027-01-21T10:00:00Z";
      expect(await forgetGuests(container)).toBe(1);
      expect(await left()).toBe(0);
    });
  },
});
