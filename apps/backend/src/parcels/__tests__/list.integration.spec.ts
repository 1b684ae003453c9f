import type { DeskOrder, DeskOrderStage } from "@market/store-contract";
import { sqlOf } from "../../booking/database";
import { testBackend } from "../../testing";
import { aDesk, allLeft } from "./a-desk";

const MANY = 3_000;

testBackend({
  testSuite: ({ api, getContainer }) => {
    let desk: Awaited<ReturnType<typeof aDesk>>;
    beforeAll(async () => {
      desk = await aDesk(getContainer(), api);
    });

    /** Copies of one order as the database holds it, three placed at each hour. */
    async function copies(order: string, many: number, stage: DeskOrderStage): Promise<void> {
      await sqlOf(getContainer()).raw(
        `insert into desk_order (id, producer_id, purchase_id, placed_at, stage)
          select id || '_' || n, producer_id, purchase_id, placed_at - ((n / 3) * interval '1 hour'), :stage
          from desk_order, generate_series(1, :many) n where id = :order;
        `,
        { order, many, stage },
      );
      await sqlOf(getContainer()).raw(
        `insert into "order" (id, display_id, status, version, currency_code, region_id, sales_channel_id)
          select o.id || '_' || n, o.display_id + n, o.status, o.version, o.currency_code, o.region_id, o.sales_channel_id
          from "order" o, generate_series(1, :many) n where o.id = :order`,
        { order, many },
      );
      await sqlOf(getContainer()).raw(
        `insert into purchase_part (id, purchase_id, producer_id, cart_id, order_id, place, delivery_kind)
          select p.id || '_' || n, p.purchase_id, p.producer_id || '_' || n, p.cart_id, :order || '_' || n, p.place, p.delivery_kind
          from purchase_part p, generate_series(1, :many) n where p.order_id = :order`,
        { order, many },
      );
      // What the copies' own rows made of them.
      await sqlOf(getContainer()).raw("update desk_order set stage = ? where id like ?", [
        stage,
        `${order}\\_%`,
      ]);
    }

    it.each(["newest", "oldest"] as const)(
      "turns page by page through all of them, %s first, each once",
      async (sort) => {
        const { fishers } = await desk.buys();
        await copies(fishers, 50, "to_accept");
        const found: string[] = [];
        const times: string[] = [];
        let after: string | null = "";
        for (let page = 0; after !== null && page < 9; page += 1) {
          const { status, body } = await desk.list(`?sort=${sort}&after=${after}`);
          expect(status).toBe(200);
          expect(body.counts.to_accept).toBe(51);
          found.push(...body.orders.map(({ id }) => id));
          times.push(...body.orders.map(({ placed_at }) => placed_at));
          after = body.next;
        }
        expect(found).toHaveLength(51);
        expect(new Set(found).size).toBe(51);
        expect(times).toEqual(sort === "oldest" ? [...times].sort() : [...times].sort().reverse());
      },
    );

    it("counts and finds an order under the stage where it stands, and nobody else's", async () => {
      const { fishers } = await desk.buys();
      const stages: DeskOrderStage[] = ["to_accept", "to_pack", "on_the_way", "done", "cancelled"];
      const standing = async () => {
        const lists = await Promise.all(stages.map((stage) => desk.list(`?stage=${stage}`)));
        return stages.filter((_, place) => lists[place]?.body.orders.some(({ id }) => id === fishers));
      };
      const seen = async (): Promise<DeskOrder> => (await desk.order(fishers)).body.order;
      expect(await standing()).toEqual(["to_accept"]);
      await desk.accept(fishers);
      expect(await standing()).toEqual(["to_pack"]);
      const shown = await seen();
      await desk.ship(shown, allLeft(shown));
      expect(await standing()).toEqual(["on_the_way"]);
      await desk.parcel(await seen(), "delivered");
      expect(await standing()).toEqual(["done"]);
      const { body } = await desk.list("?stage=done", desk.dao);
      expect([body.orders, body.counts.done]).toEqual([[], 0]);
    });

    it("refuses a stage that is none, and begins anew with what is no cursor", async () => {
      expect((await desk.list("?stage=packed")).status).toBe(422);
      expect((await desk.list("?sort=size")).status).toBe(422);
      const { status, body } = await desk.list("?after=x'%20or%201=1");
      expect([status, body.orders]).toEqual([200, []]);
    });

    it("walks along its index, however many orders there are", async () => {
      const { fishers } = await desk.buys();
      await copies(fishers, MANY, "done");
      await sqlOf(getContainer()).raw("analyze desk_order");
      const { rows } = await sqlOf(getContainer()).raw<{ "QUERY PLAN": string }>(
        `explain select id from desk_order where producer_id = ? and stage = 'done' and deleted_at is null
          and (placed_at, id) < (now() - interval '30 days', 'x') order by placed_at desc, id desc limit 21`,
        [desk.fisher.id],
      );
      const plan = rows.map((row) => row["QUERY PLAN"]).join("\n");
      expect(plan).toMatch(
        /Index (Only )?Scan Backward using "IDX_desk_order_producer_id_stage_placed_at_id"/,
      );
      expect(plan).not.toMatch(/Sort/);
    });
  },
});
