import type { MedusaContainer } from "@medusajs/framework/types";
import { holdSeats, releaseSeats } from "../../booking";
import { aTrip, minutesLater, NOW, only, places } from "../../booking/__tests__/a-trip";
import { aDeparture, at, leftOn } from "../../booking/__tests__/a-visit";
import { sqlOf } from "../../booking/database";
import { anExperienceOf, anOfficer, testBackend } from "../../testing";

testBackend({
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer;
    let t: Awaited<ReturnType<typeof aHouse>>;

    /** A homestay with two rooms for three, and a boat for two trips at a time that another visit of the boatman's shares. */
    async function aHouse() {
      const trip = await aTrip(container, api);
      const { headers } = await anOfficer(container);
      const house = await anExperienceOf(container, trip.shop, trip.boatman, {
        title: "Nhà dân Việt Hải",
        shape: "stay",
        kinds: { room: { price: 400_000, rooms: 2, sleeps: 3 } },
      });
      const islands = await anExperienceOf(container, trip.shop, trip.boatman, { title: "Thăm đảo" });
      const other = await aDeparture(container, {
        experience: islands.id,
        starts_at: at("2026-12-20", 9),
        seats: 10,
      });
      const send = async (path: string, data: object) => {
        const answer = await api.post(`/admin/${path}`, data, { headers, validateStatus: () => true });
        return { status: answer.status, body: answer.data };
      };
      const made = await send("resources", { producer_id: trip.boatman.id, name: "Thuyền", capacity: 2 });
      const boat: string = made.body.resource.id;
      for (const id of [trip.kayak.id, islands.id]) {
        await send(`experiences/${id}/resources`, { uses: [{ resource_id: boat, per: "departure" }] });
      }
      const rooms = async () =>
        (
          await sqlOf(container).raw<{ id: string; name: string; sleeps: number; closed: boolean }>(
            "select id, name, sleeps, closed from unit order by id",
          )
        ).rows;
      return { ...trip, house, other, boat, send, rooms };
    }
    beforeAll(async () => {
      process.env.CLOCK = NOW;
      container = getContainer();
      t = await aHouse();
    });
    beforeEach(() => {
      process.env.CLOCK = NOW;
    });
    afterAll(() => {
      delete process.env.CLOCK;
    });

    const stays = async (guests = 3) => {
      const basket = await t.shopper.takesABasket();
      const stay = {
        variant_id: t.house.kinds.room,
        arrive: "2026-12-20",
        leave: "2026-12-22",
        rooms: 1,
        guests,
      };
      return { basket, answer: await t.visits(basket, { stay }) };
    };
    const change = (room: string | undefined, body: object) =>
      t.send(`experiences/${t.house.id}/rooms/${room}`, body);
    const boat = (body: object) => t.send(`resources/${t.boat}`, body);
    const sails = (departure_id: string, basket_id: string) =>
      holdSeats(container, { departure_id, basket_id, seats: 2 });

    it("gives a room another name, and fewer beds only where no stay that is coming needs them", async () => {
      const { basket } = await stays();
      await t.buys(basket);
      const [taken, free] = await t.rooms();
      expect(await change(taken?.id, { sleeps: 2 })).toMatchObject({
        status: 409,
        body: {
          errors: [{ field: "sleeps", code: "below_taken", values: { taken: 3, days: "20/12/2026" } }],
        },
      });
      expect((await change(taken?.id, { name: "Phòng nhìn ra vịnh", sleeps: 4 })).status).toBe(200);
      expect((await change(free?.id, { sleeps: 2 })).body.experience.rooms).toMatchObject([
        { name: "Phòng nhìn ra vịnh", sleeps: 4, closed: false },
        { sleeps: 2 },
      ]);
      process.env.CLOCK = "2026-12-22T10:00:00Z";
      expect((await change(taken?.id, { sleeps: 1 })).status).toBe(200);
    });

    it("takes nobody new into a closed room; whoever has booked it stays", async () => {
      const { basket } = await stays();
      const bought = await t.buys(basket);
      for (const { id } of await t.rooms()) expect((await change(id, { closed: true })).status).toBe(200);
      expect((await stays()).answer).toMatchObject({ status: 409, body: { code: "visit_sold_out" } });
      expect(only(await t.bookings(bought.id, bought.key))).toMatchObject({ state: "confirmed" });
      const [, second] = await t.rooms();
      await change(second?.id, { closed: false });
      expect((await stays()).answer.status).toBe(200);
    });

    it("has fewer boats only where no day needs more, and names the days", async () => {
      await sails(t.trip, "bsk_1");
      await sails(t.other, "bsk_2");
      expect(await boat({ capacity: 1 })).toMatchObject({
        status: 409,
        body: {
          errors: [{ field: "capacity", code: "below_taken", values: { taken: 2, days: "20/12/2026" } }],
        },
      });
      expect((await boat({ name: "Thuyền gỗ" })).body.resource).toMatchObject({
        name: "Thuyền gỗ",
        capacity: 2,
      });
      await releaseSeats(container, "bsk_2", t.other);
      expect((await boat({ capacity: 1 })).body.resource).toMatchObject({ name: "Thuyền gỗ", capacity: 1 });
      await expect(sails(t.other, "bsk_2")).rejects.toMatchObject({ code: "visit_sold_out" });
      expect((await boat({ capacity: 2 })).status).toBe(200);
      await sails(t.other, "bsk_2");
    });

    it("lets one of two through who want the last boat at once, to sail with it or to sell it", async () => {
      await sails(t.trip, "bsk_1");
      const [sold, sailed] = await Promise.all([
        boat({ capacity: 1 }),
        sails(t.other, "bsk_2").then(
          () => true,
          () => false,
        ),
      ]);
      expect([sold.status, sailed]).toEqual(sailed ? [409, true] : [200, false]);
    });

    it("has nothing booked that needs a closed boat, and leaves what is booked as it is", async () => {
      const basket = await t.shopper.takesABasket();
      await t.takesPlaces(basket);
      const bought = await t.buys(basket);
      expect((await boat({ closed: true })).body.resource).toMatchObject({ closed: true, capacity: 2 });
      expect(await leftOn(container, t.trip, minutesLater(0))).toBe(0);
      await expect(sails(t.other, "bsk_2")).rejects.toMatchObject({ code: "visit_sold_out" });
      expect(only(await t.bookings(bought.id, bought.key))).toMatchObject({ state: "confirmed", seats: 3 });
      expect(await places(container, t.trip, minutesLater(0))).toEqual({ taken: 3, held: 0 });
      await boat({ closed: false });
      expect(await leftOn(container, t.trip, minutesLater(0))).toBe(7);
    });

    it("knows rooms by their house, and says what it does not take", async () => {
      const [room] = await t.rooms();
      expect(await t.send(`experiences/${t.kayak.id}/rooms/${room?.id}`, { closed: true })).toMatchObject({
        status: 404,
        body: { code: "no_such_room" },
      });
      expect(await t.send("resources/res_none", { capacity: 1 })).toMatchObject({
        status: 404,
        body: { code: "no_such_resource" },
      });
      expect((await change(room?.id, { sleeps: 0 })).body.errors).toMatchObject([{ field: "sleeps" }]);
      expect((await change(room?.id, { variant_id: "variant_x" })).status).toBe(422);
      expect((await boat({ producer_id: "pdr_x" })).status).toBe(422);
    });
  },
});
