import { randomUUID } from "node:crypto";
import { cancelOrderFulfillmentWorkflow } from "@medusajs/medusa/core-flows";
import { sqlOf } from "../../booking/database";
import { testBackend } from "../../testing";
import { keepBookings } from "..";
import { DELIVERY, lineOf, SAUCE, SHRIMP } from "./a-desk";
import { aDeskWithGhn, SAUCE_G } from "./a-desk-with-ghn";
import { watching } from "./watching";

const ALL = 3 * SAUCE + 7 * SHRIMP + DELIVERY;
const CREATE = "/v2/shipping-order/create";
const PREVIEW = "/v2/shipping-order/preview";

testBackend({
  testSuite: ({ api, getContainer }) => {
    type Desk = Awaited<ReturnType<typeof aDeskWithGhn>>;
    let desk: Desk;
    let at: ReturnType<typeof watching>;
    beforeAll(async () => {
      desk = await aDeskWithGhn(getContainer(), api);
      at = watching(getContainer(), desk);
    });
    afterAll(() => desk.leaves());

    /** An order of three of the sauce and seven of the shrimp, booked as one parcel. */
    async function aBooked() {
      const { fishers, purchase, key } = await desk.buys();
      const { status, body } = await desk.book(await at.seen(fishers));
      expect(status).toBe(200);
      const [parcel] = body.order.parcels;
      const number = parcel?.tracking_number ?? "";
      return { id: fishers, purchase, key, order: body.order, parcel: parcel?.id ?? "", number };
    }
    const stateOf = async (id: string) => (await at.seen(id)).parcels.map(({ state }) => state);

    it("tells the fee before, and books nothing by it", async () => {
      const { fishers } = await desk.buys();
      const shown = await at.seen(fishers);
      expect(shown.books).toEqual(["ghn"]);
      expect((await desk.quote(fishers)).body).toMatchObject({
        code: "invalid_fields",
        errors: [{ field: "weight_g", code: "required" }],
      });
      const sauce = lineOf(shown, "Nước mắm").id;
      const { quote } = (await desk.quote(fishers, `&lines=${sauce}:2`)).body;
      expect(quote).toMatchObject({ fee: 22_000, weight_g: 2 * SAUCE_G, collect: 2 * SAUCE + DELIVERY });
      expect(await at.seen(fishers)).toEqual(shown);
    });

    it("books a parcel with the order’s address and what is to be collected, once for a form sent twice", async () => {
      const { fishers } = await desk.buys();
      const shown = await at.seen(fishers);
      const form_id = randomUUID();
      const twice = await Promise.all([
        desk.book(shown, undefined, { form_id }),
        desk.book(shown, undefined, { form_id }),
      ]);
      expect(twice.map(({ status }) => status)).toEqual([200, 200]);
      const { order } = twice[1]?.body ?? {};
      const [parcel] = order?.parcels ?? [];
      const [there, ...more] = desk.atGhn(parcel?.id);
      expect(more).toEqual([]);
      expect(there?.body).toMatchObject({
        to_address: "Số 5, thôn Đông",
        to_ward_name: "Xã Kiến Thụy",
        to_province_name: "Hải Phòng",
        from_phone: "02253886258",
        cod_amount: ALL,
        weight: 2_000,
      });
      expect(order).toMatchObject({ stage: "to_pack", may: { ship: false } });
      expect(parcel).toMatchObject({
        state: "packed",
        carrier: "ghn",
        tracking_number: there?.order_code,
        may_unbook: true,
        booking: { state: "booked", fee: 22_000, collect: ALL, collected: false, trouble: null },
      });
      const label = await desk.label(fishers, parcel?.id);
      expect(label.body.url).toContain("/a5/public-api/printA5?token=");
      expect(await at.trail(fishers)).toEqual(["parcel.booked"]);
    });

    it("is booked by one of two members at once, and the other is told", async () => {
      const { fishers } = await desk.buys();
      const shown = await at.seen(fishers);
      const both = await Promise.all([desk.book(shown), desk.book(shown, undefined, {}, desk.chi)]);
      expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
      const order = await at.seen(fishers);
      expect(order.parcels).toHaveLength(1);
      expect(desk.atGhn(order.parcels[0]?.id)).toHaveLength(1);
    });

    it("asks for each đồng once where the order goes in two parcels", async () => {
      const { fishers } = await desk.buys();
      const shown = await at.seen(fishers);
      const part = [{ id: lineOf(shown, "Mắm tôm").id, quantity: 2 }];
      const first = (await desk.book(shown, part)).body.order;
      const second = (await desk.book(first)).body.order;
      const collects = second.parcels.map(({ booking }) => booking?.collect);
      expect(collects).toEqual([2 * SHRIMP + DELIVERY, ALL - 2 * SHRIMP - DELIVERY]);
    });

    it("tells which part GHN does not take, and leaves everything as it was", async () => {
      const { fishers } = await desk.buys();
      const [shown, stock] = [await at.seen(fishers), await at.stock()];
      const heavy = await desk.book(shown, undefined, { weight_g: 60_000 });
      expect(heavy).toMatchObject({
        status: 422,
        body: { errors: [{ field: "weight_g", code: "not_taken" }] },
      });
      desk.ghn.fails(PREVIEW, 503);
      expect(await desk.book(shown)).toMatchObject({ status: 409, body: { code: "carrier_away" } });
      expect([await at.seen(fishers), await at.stock()]).toEqual([shown, stock]);
    });

    it("is finished by the job where GHN was away, once", async () => {
      const { fishers } = await desk.buys();
      desk.ghn.fails(CREATE, 503);
      const { body } = await desk.book(await at.seen(fishers));
      const [parcel] = body.order.parcels;
      expect(parcel).toMatchObject({ tracking_number: null, booking: { state: "asking", fee: null } });
      await keepBookings(getContainer());
      await keepBookings(getContainer());
      const [there, ...more] = desk.atGhn(parcel?.id);
      expect(more).toEqual([]);
      expect((await at.seen(fishers)).parcels).toMatchObject([
        { tracking_number: there?.order_code, booking: { state: "booked", fee: 22_000 } },
      ]);
    });

    it("is found where GHN answered too late", async () => {
      const { fishers } = await desk.buys();
      desk.ghn.delays(CREATE, 60_000);
      const { body } = await desk.book(await at.seen(fishers));
      const [parcel] = body.order.parcels;
      const [there, ...more] = desk.atGhn(parcel?.id);
      expect(more).toEqual([]);
      expect(parcel).toMatchObject({ tracking_number: there?.order_code, booking: { state: "booked" } });
    });

    it("is cancelled at GHN and here until it is picked up, and its pieces wait to be packed again", async () => {
      const { id, order, parcel, number } = await aBooked();
      const before = await at.stock();
      const undone = await desk.unbook(order, parcel);
      expect(undone).toMatchObject({ status: 200, body: { order: { parcels: [], may: { ship: true } } } });
      expect(desk.atGhn(parcel)).toMatchObject([{ status: "cancel" }]);
      const after = await at.stock();
      expect([after.sauce.there, after.sauce.promised]).toEqual([
        before.sauce.there + 3,
        before.sauce.promised + 3,
      ]);
      // What comes late about it is no news.
      expect(await desk.ghn.moves(number, "cancel")).toBe(200);
      expect(await at.deeds(id)).toEqual(["booked by Vũ Văn Bình", "unbooked by Vũ Văn Bình"]);

      const other = await aBooked();
      const there = desk.ghn.orders.find(({ order_code }) => order_code === other.number);
      if (there) there.status = "picked";
      expect(await desk.unbook(other.order, other.parcel)).toMatchObject({
        status: 409,
        body: { code: "picked_up" },
      });
    });

    it("follows GHN’s calls to the door by the deeds of the desk, noted as the system’s", async () => {
      const { id, number, purchase, key } = await aBooked();
      const { ghn } = desk;
      expect(await ghn.moves(number, "picking")).toBe(200);
      expect(await stateOf(id)).toEqual(["packed"]);
      await ghn.moves(number, "picked");
      await ghn.moves(number, "transporting");
      expect(await stateOf(id)).toEqual(["shipped"]);
      await ghn.moves(number, "delivery_fail", "Không liên lạc được khách");
      await ghn.moves(number, "storing");
      await ghn.moves(number, "delivering");
      await ghn.moves(number, "teleported");
      await ghn.moves(number, "delivered");
      await ghn.moves(number, "delivered");
      const order = await at.seen(id);
      expect(order).toMatchObject({
        stage: "done",
        parcels: [{ state: "delivered", booking: { collected: true } }],
      });
      expect(order.history.map(({ deed, by, reason }) => [deed, by, reason])).toEqual([
        ["booked", "Vũ Văn Bình", null],
        ["shipped", "GHN", null],
        ["failed", "GHN", "Không liên lạc được khách"],
        ["retried", "GHN", null],
        ["delivered", "GHN", null],
      ]);
      const { rows } = await sqlOf(getContainer()).raw<{ actor_type: string }>(
        "select distinct actor_type from audit_entry where object_id = ? and actor_name = 'GHN'",
        [id],
      );
      expect(rows).toEqual([{ actor_type: "system" }]);
      const bought = await desk.opens(purchase.id, key);
      expect(bought.orders.find((one) => one.id === id)?.parcels).toMatchObject([
        { state: "delivered", carrier_name: "GHN", tracking_number: number },
      ]);
    });

    it("takes what came back off the order, though nobody called before", async () => {
      const { id, number } = await aBooked();
      await desk.ghn.moves(number, "returned");
      const order = await at.seen(id);
      expect(order).toMatchObject({ stage: "cancelled", due: 0, parcels: [{ state: "returned" }] });
      expect(order.history.map(({ deed }) => deed)).toEqual(["booked", "shipped", "returned"]);
    });

    it("does nothing by a call that is forged, late, or about nothing", async () => {
      const { id, order, number } = await aBooked();
      const forged = { OrderCode: number, Status: "delivered" };
      expect((await desk.call(forged, "another-secret")).status).toBe(404);
      expect((await desk.call(forged)).status).toBe(200);
      expect((await desk.call({ OrderCode: "LNOBODYS", Status: "delivered" })).status).toBe(200);
      expect((await desk.call({})).status).toBe(400);
      expect((await at.seen(id)).history).toEqual(order.history);
      // GHN itself is away: it shall call again.
      desk.ghn.fails("/v2/shipping-order/detail", 503);
      expect((await desk.call(forged)).status).toBe(503);
    });

    it("is cancelled at GHN where the office takes it back in Medusa’s admin", async () => {
      const { id, parcel } = await aBooked();
      await cancelOrderFulfillmentWorkflow(getContainer()).run({
        input: { order_id: id, fulfillment_id: parcel },
      });
      await sqlOf(getContainer()).raw("update parcel_booking set looked_at = now() - interval '31 minutes'");
      await keepBookings(getContainer());
      expect(desk.atGhn(parcel)).toMatchObject([{ status: "cancel" }]);
      const { rows } = await sqlOf(getContainer()).raw("select state from parcel_booking where id = ?", [
        parcel,
      ]);
      expect(rows).toEqual([{ state: "cancelled" }]);
    });

    it("asks by itself about a parcel that nobody called about for half an hour", async () => {
      const { id, number } = await aBooked();
      const there = desk.ghn.orders.find(({ order_code }) => order_code === number);
      if (there) there.status = "picked";
      await keepBookings(getContainer());
      expect(await stateOf(id)).toEqual(["packed"]);
      await sqlOf(getContainer()).raw("update parcel_booking set looked_at = now() - interval '31 minutes'");
      await keepBookings(getContainer());
      expect(await stateOf(id)).toEqual(["shipped"]);
    });
  },
});
