import { sqlOf } from "../../booking/database";
import { testBackend } from "../../testing";
import { aDesk, allLeft, CAKE, DELIVERY, lineOf, SAUCE, SHRIMP } from "./a-desk";
import { watching } from "./watching";

const GOODS = 3 * SAUCE + 7 * SHRIMP;

testBackend({
  testSuite: ({ api, getContainer }) => {
    type Desk = Awaited<ReturnType<typeof aDesk>>;
    let desk: Desk;
    let seen: ReturnType<typeof watching>["seen"];
    let stock: ReturnType<typeof watching>["stock"];
    beforeAll(async () => {
      desk = await aDesk(getContainer(), api);
      ({ seen, stock } = watching(getContainer(), desk));
    });

    it("comes back undelivered: nothing is due, and what is whole is in stock again", async () => {
      const { purchase, key, fishers } = await desk.buys();
      const before = await stock();
      const shown = await seen(fishers);
      const one = [{ id: lineOf(shown, "Mắm tôm").id, quantity: 3 }];
      const sent = (await desk.ship(shown, one)).body.order;
      const back = (await desk.parcel(sent, "returned", { restock: true })).body.order;
      const three = Math.round((7 * SHRIMP * 3) / 7);
      expect(back).toMatchObject({ stage: "to_pack", total: GOODS + DELIVERY - three });
      const after = await stock();
      expect(after.shrimp).toEqual({
        there: before.shrimp.there,
        promised: before.shrimp.promised - 3,
      });

      const rest = (await desk.ship(back, allLeft(back))).body.order;
      const all = (await desk.parcel(rest, "returned", { reason: "Không nhận" })).body.order;
      expect(all).toMatchObject({ stage: "cancelled", total: 0, due: 0, delivery: { amount: 0 } });
      expect((await stock()).sauce.there).toBe(before.sauce.there - 3);
      const told = await desk.opens(purchase.id, key);
      expect(told.orders.find(({ id }) => id === fishers)).toMatchObject({
        status: "cancelled",
        total: 0,
        payment: { due: 0 },
      });
      expect(told.total).toBe(2 * CAKE + DELIVERY);
    });

    it("sends a part and declines the rest: it is asked for no more, and free for somebody else", async () => {
      const { purchase, key, fishers } = await desk.buys();
      const before = await stock();
      const shown = await seen(fishers);
      const [sauce, shrimp] = [lineOf(shown, "Nước mắm"), lineOf(shown, "Mắm tôm")];
      const fewer = await desk.decline(shown, [{ id: shrimp.id, quantity: 2 }]);
      expect(fewer.status).toBe(200);
      expect(lineOf(fewer.body.order, "Mắm tôm")).toMatchObject({
        left: 5,
        dropped: [{ quantity: 2, amount: 2 * SHRIMP, reason: "Hết cá cơm", returned: false }],
      });
      expect((await stock()).shrimp).toEqual({
        there: before.shrimp.there,
        promised: before.shrimp.promised - 2,
      });
      const sent = (await desk.ship(fewer.body.order, [{ id: sauce.id, quantity: 3 }])).body.order;
      const rest = (await desk.decline(sent, allLeft(sent))).body.order;
      expect(rest).toMatchObject({ stage: "on_the_way", total: 3 * SAUCE + DELIVERY });
      expect((await stock()).shrimp).toEqual({
        there: before.shrimp.there,
        promised: before.shrimp.promised - 7,
      });
      expect((await desk.parcel(rest, "delivered")).body.order.stage).toBe("done");
      const told = await desk.opens(purchase.id, key);
      expect(told.orders.find(({ id }) => id === fishers)).toMatchObject({
        status: "delivered",
        dropped: 7 * SHRIMP,
        total: 3 * SAUCE + DELIVERY,
      });
      expect(told.total).toBe(3 * SAUCE + DELIVERY + 2 * CAKE + DELIVERY);
    });

    it("is declined as a whole, which cancels it with the producer's words", async () => {
      const { purchase, key, fishers } = await desk.buys();
      const before = await stock();
      const shown = await seen(fishers);
      const gone = await desk.decline(shown, allLeft(shown), { reason: "Mất mùa" });
      expect(gone.body.order).toMatchObject({ stage: "cancelled", total: 0, due: 0 });
      expect((await stock()).sauce).toEqual({
        there: before.sauce.there,
        promised: before.sauce.promised - 3,
      });
      const told = await desk.opens(purchase.id, key);
      expect(told.orders.find(({ id }) => id === fishers)).toMatchObject({
        status: "cancelled",
        declined_because: "Mất mùa",
        total: 0,
      });
      expect(told.total).toBe(2 * CAKE + DELIVERY);
      const late = await desk.ship(gone.body.order, [{ id: shown.lines[0]?.id ?? "", quantity: 1 }]);
      expect(late).toMatchObject({ status: 409, body: { errors: [{ code: "declined" }] } });
    });

    it("cannot be packed any more when its buyer was first, and says so", async () => {
      const { purchase, key, fishers } = await desk.buys();
      const shown = await seen(fishers);
      const cancelled = await desk.send(
        "POST",
        `/store/purchases/${purchase.id}/orders/${fishers}/cancel`,
        {},
        { "x-purchase-key": key },
      );
      expect(cancelled.status).toBe(200);
      const late = await desk.ship(shown, allLeft(shown));
      expect(late).toMatchObject({ status: 409, body: { errors: [{ code: "cancelled" }] } });
      expect((await desk.list("?stage=cancelled")).body.orders.map(({ id }) => id)).toContain(fishers);
    });

    it("notes a mail for whoever left an address, of each thing that happened", async () => {
      const { purchase, fishers } = await desk.buys({
        contact: { name: "Nguyễn Thị Hoa", phone: "0912 345 678", email: "hoa@example.com" },
      });
      const shown = await seen(fishers);
      const fewer = (await desk.decline(shown, [{ id: lineOf(shown, "Mắm tôm").id, quantity: 1 }])).body
        .order;
      const sent = (await desk.ship(fewer, allLeft(fewer))).body.order;
      await desk.parcel(sent, "failed", { reason: "Mưa bão" });
      const mails = async () =>
        (
          await sqlOf(getContainer()).raw<{ template: string }>(
            `select template from mail where key like 'deed:%' or key like 'shipped:%' order by created_at, template`,
          )
        ).rows.map(({ template }) => template);
      await expect
        .poll(mails, { timeout: 20_000 })
        .toEqual(["order-declined", "order-shipped", "order-failed"]);
      expect(purchase.contact.email).toBe("hoa@example.com");
    });

    it("keeps a history that nobody rewrites", async () => {
      const { fishers } = await desk.buys();
      await desk.accept(fishers);
      const sql = sqlOf(getContainer());
      await expect(
        sql.raw("update order_deed set member_name = 'X' where order_id = ?", [fishers]),
      ).rejects.toThrow(/append-only/);
      await expect(sql.raw("delete from order_deed where order_id = ?", [fishers])).rejects.toThrow(
        /append-only/,
      );
    });
  },
});
