import type { DeskOrder } from "@market/store-contract";
import { createOrderFulfillmentWorkflow } from "@medusajs/medusa/core-flows";
import { inOneTransaction, sqlOf } from "../../booking/database";
import { withOrderLock } from "../../order-lock";
import { testBackend } from "../../testing";
import { finishOrders } from "..";
import { dropPieces } from "../drop-pieces";
import { readOrder } from "../read-order";
import { writeDeed } from "../write-deed";
import { aDesk, allLeft, DELIVERY, lineOf, SAUCE, SHRIMP, stockOf } from "./a-desk";

const GOODS = 3 * SAUCE + 7 * SHRIMP;
const BINH = { id: "mem_1", name: "Vũ Văn Bình" };

testBackend({
  testSuite: ({ api, getContainer }) => {
    let desk: Awaited<ReturnType<typeof aDesk>>;
    beforeAll(async () => {
      desk = await aDesk(getContainer(), api);
    });
    const seen = async (id: string): Promise<DeskOrder> => (await desk.order(id)).body.order;
    const deedOn = (order_id: string, form_id: string, whole = false) => ({
      order_id,
      producer_id: desk.fisher.id,
      form_id,
      deed: "declined" as const,
      reason: "Mất mùa",
      whole,
    });
    /** As a process does that stops right after it. */
    async function packs(order: DeskOrder, form_id: string): Promise<void> {
      const lines = allLeft(order);
      const begun = {
        form_id,
        carrier: "ghn",
        tracking_number: "GA9KX4",
        member_id: BINH.id,
        member_name: BINH.name,
        lines: lines.map(({ id, quantity }) => ({ line_id: id, quantity })),
      };
      await withOrderLock(getContainer(), order.id, () =>
        createOrderFulfillmentWorkflow(getContainer()).run({
          input: { order_id: order.id, items: lines, metadata: { desk: begun } },
        }),
      );
    }

    it("sends a parcel that a stopped process packed, once", async () => {
      const { fishers } = await desk.buys();
      const before = await stockOf(getContainer(), desk.sauce);
      await packs(await seen(fishers), "form-0001");
      expect(await seen(fishers)).toMatchObject({ stage: "to_pack", parcels: [{ state: "packed" }] });
      await finishOrders(getContainer());
      await finishOrders(getContainer());
      const order = await seen(fishers);
      expect(order).toMatchObject({
        stage: "on_the_way",
        total: GOODS + DELIVERY,
        parcels: [{ state: "shipped", carrier_name: "GHN", tracking_number: "GA9KX4" }],
        history: [{ deed: "shipped", by: "Vũ Văn Bình" }],
      });
      expect((await stockOf(getContainer(), desk.sauce)).there).toBe(before.there - 3);
      // The same form, sent again by who never saw an answer.
      const again = await desk.ship(order, allLeft(order), {
        form_id: "form-0001",
        seen: 0,
        lines: [{ id: order.lines[0]?.id, quantity: 3 }],
      });
      expect([again.status, again.body.order?.parcels.length]).toEqual([200, 1]);
    });

    it("is ended by the next member's form, too, who is told of it", async () => {
      const { fishers } = await desk.buys();
      const shown = await seen(fishers);
      await packs(shown, "form-0001");
      const late = await desk.ship(shown, allLeft(shown), {}, desk.chi);
      expect(late).toMatchObject({
        status: 409,
        body: { errors: [{ code: "shipped", values: { by: "Vũ Văn Bình" } }] },
      });
      expect((await seen(fishers)).parcels).toMatchObject([{ state: "shipped" }]);
    });

    it("takes off and frees what was declined and not settled, once", async () => {
      const { fishers } = await desk.buys();
      const before = await stockOf(getContainer(), desk.shrimp);
      const order = await readOrder(getContainer(), desk.fisher.id, fishers);
      const line = order.lines.find(({ title }) => title === "Mắm tôm");
      if (!line) throw new Error("There is shrimp paste in the order.");
      await inOneTransaction(getContainer(), async (trx) => {
        const deed_id = await writeDeed(trx, BINH, deedOn(fishers, "form-0001"));
        const chosen = [{ line, quantity: 2 }];
        await dropPieces(trx, order, chosen, { deed_id, reason: null, parcel_id: null, restock: false });
      });
      expect((await seen(fishers)).total).toBe(GOODS + DELIVERY);
      await finishOrders(getContainer());
      await finishOrders(getContainer());
      expect((await seen(fishers)).total).toBe(GOODS + DELIVERY - 2 * SHRIMP);
      expect(lineOf(await seen(fishers), "Mắm tôm").left).toBe(5);
      expect(await stockOf(getContainer(), desk.shrimp)).toEqual({
        there: before.there,
        promised: before.promised - 2,
      });
    });

    it("declines nothing that the trail does not tell of", async () => {
      const { fishers } = await desk.buys();
      const sql = sqlOf(getContainer());
      const shown = await seen(fishers);
      await sql.raw(`create function stops() returns trigger language plpgsql as $$ begin raise exception 'died'; end $$;
        create trigger stops before insert on audit_entry for each row execute function stops()`);
      const { status } = await desk.decline(shown, [{ id: lineOf(shown, "Mắm tôm").id, quantity: 2 }]);
      await sql.raw("drop trigger stops on audit_entry; drop function stops()");
      expect(status).toBe(500);
      await finishOrders(getContainer());
      expect(await seen(fishers)).toMatchObject({ total: GOODS + DELIVERY, history: [] });
    });

    it("cancels an order that was declined as a whole and not cancelled", async () => {
      const { fishers } = await desk.buys();
      await writeDeed(sqlOf(getContainer()), BINH, deedOn(fishers, "form-0001", true));
      await finishOrders(getContainer());
      expect(await seen(fishers)).toMatchObject({ stage: "cancelled", total: 0 });
    });
  },
});
