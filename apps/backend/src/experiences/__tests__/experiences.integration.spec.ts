import type { MedusaContainer } from "@medusajs/framework/types";
import { holdSeats } from "../../booking";
import { anOfficer, aProducer, aProductOf, aShop, testBackend } from "../../testing";

const TODAY = "2026-11-24T03:00:00Z";
/** Saturdays and Sundays at 8 and at 14. */
const WEEKENDS = {
  rrule: "DTSTART:20261101\nRRULE:FREQ=WEEKLY;BYDAY=SA,SU",
  times: ["08:00", "14:00"],
  capacity: 12,
};

testBackend({
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer;
    let headers: Record<string, string>;
    let product: Awaited<ReturnType<typeof aProductOf>>;
    let goods: typeof product;

    beforeAll(async () => {
      process.env.CLOCK = TODAY;
      container = getContainer();
      const shop = await aShop(container);
      headers = (await anOfficer(container)).headers;
      const producer = await aProducer(container, shop);
      product = await aProductOf(container, shop, producer, { title: "Đi thuyền thúng", set_no: 26 });
      goods = await aProductOf(container, shop, producer, { title: "Nước mắm" });
    });
    afterAll(() => {
      delete process.env.CLOCK;
    });

    const send = async (method: "get" | "post" | "delete", path: string, data?: object) => {
      const answer = await api.request({ method, url: path, data, headers, validateStatus: () => true });
      return { status: answer.status, body: answer.data };
    };
    const opened = async (given: object = {}): Promise<string> => {
      const { status, body } = await send("post", "/admin/experiences", {
        product_id: product.id,
        shape: "departure",
        duration_minutes: 90,
        meeting_point: "Bến Đồ Sơn",
        languages: ["vi", "en"],
        party_max: 8,
        ladder: [{ hours_before: 24, refund_percent: 100 }],
        ...given,
      });
      expect(body.message).toBeUndefined();
      expect(status).toBe(201);
      return body.experience.id;
    };
    const departures = async (id: string) => {
      const path = `/admin/departures?experience_id=${id}&from=2026-11-24&to=2026-12-31&limit=200`;
      return (await send("get", path)).body.departures as Array<{ id: string; starts_at: string }>;
    };

    describe("an experience in the office", () => {
      it("is made of a product of set 26, once, with its producer, and lists what it has", async () => {
        const id = await opened();
        await send("post", `/admin/experiences/${id}/tickets`, {
          tickets: [{ variant_id: product.variant_id, seats: 1 }],
        });

        const { body } = await send("get", `/admin/experiences/${id}`);
        expect(body.experience).toMatchObject({
          product_id: product.id,
          party_max: 8,
          tickets: [{ variant_id: product.variant_id, seats: 1, accompanied: false }],
        });
        expect((await send("get", "/admin/experiences")).body).toMatchObject({
          count: 1,
          experiences: [{ id, product_title: "Đi thuyền thúng", coming: 0 }],
        });
        const again = { product_id: product.id, shape: "departure", meeting_point: "Bến", languages: ["vi"] };
        expect(
          await send("post", "/admin/experiences", { ...again, party_max: 2, ladder: [] }),
        ).toMatchObject({ status: 409, body: { code: "already_an_experience" } });
      });

      it("refuses what is no visit, and names each field that is wrong", async () => {
        const body = {
          shape: "departure",
          meeting_point: "Bến",
          languages: ["vi"],
          party_max: 4,
          ladder: [],
        };
        expect(await send("post", "/admin/experiences", { ...body, product_id: goods.id })).toMatchObject({
          status: 422,
          body: { errors: [{ field: "product_id", code: "not_tourism" }] },
        });
        const id = await opened();
        const change = async (changed: object) =>
          (await send("post", `/admin/experiences/${id}`, changed)).body.errors;
        expect(await change({ ladder: [{ hours_before: -1 }], party_max: 0 })).toMatchObject([
          { field: "party_max", code: "required" },
          { field: "ladder", code: "not_a_ladder" },
        ]);
        expect(await change({ party_min: 9 })).toEqual([{ field: "party_max", code: "below_the_least" }]);
        expect(await change({ minimum_seats: 4 })).toEqual([
          { field: "decided_hours_before", code: "both_or_neither" },
        ]);
        expect(
          (
            await send("post", `/admin/experiences/${id}/tickets`, {
              tickets: [{ variant_id: goods.variant_id, seats: 1 }],
            })
          ).body.errors,
        ).toEqual([{ field: "tickets.0.variant_id", code: "variant_of_another" }]);
        expect((await send("get", "/admin/experiences/exp_none")).status).toBe(404);
      });
    });

    describe("a schedule", () => {
      it("makes its departures at once, by Vietnam's clock", async () => {
        const id = await opened();
        const { status, body } = await send("post", `/admin/experiences/${id}/schedules`, WEEKENDS);

        expect(status).toBe(201);
        // A year from 24 November 2026 has 52 Saturdays and 52 Sundays.
        expect(body.made).toBe(208);
        expect((await departures(id)).slice(0, 2)).toMatchObject([
          { starts_at: "2026-11-28T01:00:00.000Z" },
          { starts_at: "2026-11-28T07:00:00.000Z" },
        ]);
      });

      it("is changed for all that nobody holds; what somebody holds goes as it was", async () => {
        const id = await opened();
        const { schedule_id } = (await send("post", `/admin/experiences/${id}/schedules`, WEEKENDS)).body;
        const [first, second] = await departures(id);
        await holdSeats(container, { basket_id: "basket_1", departure_id: first?.id ?? "", seats: 2 });

        const { body } = await send("post", `/admin/experiences/${id}/schedules/${schedule_id}`, {
          ...WEEKENDS,
          times: ["09:30"],
        });

        expect(body).toMatchObject({ made: 104, taken_back: 207, kept: 1 });
        const now = await departures(id);
        expect(now.slice(0, 2)).toMatchObject([{ id: first?.id }, { starts_at: "2026-11-28T02:30:00.000Z" }]);
        expect(now.map((one) => one.id)).not.toContain(second?.id);

        const ended = await send("delete", `/admin/experiences/${id}/schedules/${schedule_id}`);
        expect(ended.body).toMatchObject({ made: 0, taken_back: 104, kept: 1 });
        expect(await departures(id)).toHaveLength(1);
      });

      it("is refused with the reason when its rule cannot be read", async () => {
        const id = await opened();
        const { status, body } = await send("post", `/admin/experiences/${id}/schedules`, {
          ...WEEKENDS,
          rrule: "DTSTART:20261101\nRRULE:FREQ=HOURLY",
        });
        expect(status).toBe(422);
        expect(body.errors).toMatchObject([{ field: "rrule", code: "not_a_rule" }]);
      });
    });

    it("goes once more on a day of no schedule, and not twice at one time nor in the past", async () => {
      const id = await opened();
      const add = (day: string) =>
        send("post", `/admin/experiences/${id}/departures`, { day, time: "10:00", capacity: 6 });

      expect((await add("2026-12-24")).status).toBe(201);
      expect(await add("2026-12-24")).toMatchObject({ status: 409, body: { code: "departure_is_there" } });
      expect((await add("2026-11-23")).body.errors).toEqual([{ field: "day", code: "past" }]);
      expect(await departures(id)).toMatchObject([{ starts_at: "2026-12-24T03:00:00.000Z", capacity: 6 }]);
    });

    it("uses what its producer has, and nobody else's", async () => {
      const id = await opened();
      const { producer_id } = (await send("get", `/admin/experiences/${id}`)).body.experience;
      const made = async (owner: string) =>
        (await send("post", "/admin/resources", { producer_id: owner, name: "Thuyền", capacity: 1 })).body
          .resource.id;
      const own = await made(producer_id);
      const uses = (resource_id: string) =>
        send("post", `/admin/experiences/${id}/resources`, { uses: [{ resource_id, per: "departure" }] });

      expect((await uses(await made("pdr_other"))).body.errors).toEqual([
        { field: "uses.0.resource_id", code: "unknown_resource" },
      ]);
      expect((await uses(own)).body.experience.uses).toMatchObject([{ resource_id: own, per: "departure" }]);
      expect((await uses(own)).body.experience.uses).toHaveLength(1);
    });

    it("is a stay with rooms, or has departures", async () => {
      const id = await opened({ shape: "stay" });
      const room = { variant_id: product.variant_id, name: "Phòng 1", sleeps: 2 };
      expect(
        (await send("post", `/admin/experiences/${id}/rooms`, room)).body.experience.rooms,
      ).toMatchObject([room]);
      expect(await send("post", `/admin/experiences/${id}/schedules`, WEEKENDS)).toMatchObject({
        status: 409,
        body: { code: "not_by_departures" },
      });
    });
  },
});
