import { randomUUID } from "node:crypto";
import { testBackend } from "../../testing";
import { aDesk, allLeft, CAKE, DELIVERY, lineOf, SAUCE, SHRIMP } from "./a-desk";
import { watching } from "./watching";

const GOODS = 3 * SAUCE + 7 * SHRIMP;

testBackend({
  testSuite: ({ api, getContainer }) => {
    type Desk = Awaited<ReturnType<typeof aDesk>>;
    let desk: Desk;
    let deeds: ReturnType<typeof watching>["deeds"];
    let seen: ReturnType<typeof watching>["seen"];
    let stock: ReturnType<typeof watching>["stock"];
    let trail: ReturnType<typeof watching>["trail"];
    beforeAll(async () => {
      desk = await aDesk(getContainer(), api);
      ({ deeds, seen, stock, trail } = watching(getContainer(), desk));
    });

    it("shows each producer its own part of a purchase, with all it takes to pack and bring it", async () => {
      const { purchase, fishers, bakers } = await desk.buys({
        note: "Gọi trước khi giao",
        gift_messages: { [desk.fisher.id]: "Chúc mừng năm mới" },
        contact: { name: "Nguyễn Thị Hoa", phone: "0912 345 678", email: "hoa@example.com" },
      });
      const own = await seen(fishers);
      expect(own).toMatchObject({
        number: purchase.number,
        stage: "to_accept",
        contact: { name: "Nguyễn Thị Hoa", phone: "+84912345678", email: "hoa@example.com" },
        address: { street: "Số 5, thôn Đông", commune: "Xã Kiến Thụy", province: "Hải Phòng" },
        note: "Gọi trước khi giao",
        gift_message: "Chúc mừng năm mới",
        invoice: null,
        total: GOODS + DELIVERY,
        due: GOODS + DELIVERY,
        parcels: [],
        history: [],
        may: { accept: true, ship: true, decline: true },
      });
      // Lines made in one statement have no order among them.
      expect(
        new Set(own.lines.map(({ title, quantity, left }) => `${title}: ${left} of ${quantity}`)),
      ).toEqual(new Set(["Nước mắm: 3 of 3", "Mắm tôm: 7 of 7"]));
      const { orders, counts } = (await desk.list("?stage=to_accept", desk.dao)).body;
      expect(counts.to_accept).toBe(orders.length);
      const bakersOwn = { id: bakers, number: purchase.number, name: "Nguyễn Thị Hoa", pieces: 2 };
      expect(orders).toMatchObject([{ ...bakersOwn, titles: ["Bánh đa"], due: 2 * CAKE + DELIVERY }]);
    });

    it("hides another producer's order behind the words for one that does not exist", async () => {
      const { bakers } = await desk.buys();
      const shown = await seen(bakers, desk.dao);
      const tries = (id: string) => [
        desk.order(id),
        desk.accept(id),
        desk.ship({ ...shown, id }, allLeft(shown)),
        desk.decline({ ...shown, id }, allLeft(shown)),
        desk.parcel({ ...shown, id }, "delivered"),
      ];
      const strangers = await Promise.all(tries(bakers));
      const nobodys = await Promise.all(tries("order_none"));
      expect(strangers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
      expect(strangers.map(({ body }) => body)).toEqual(nobodys.map(({ body }) => body));
      expect(await seen(bakers, desk.dao)).toEqual(shown);
    });

    it("is accepted once: sent twice it is one deed, and a second member is told who was first", async () => {
      const { fishers } = await desk.buys();
      const form = randomUUID();
      const twice = await Promise.all([
        desk.accept(fishers, desk.binh, form),
        desk.accept(fishers, desk.binh, form),
      ]);
      expect(twice.map(({ status }) => status)).toEqual([200, 200]);
      expect(twice[1]?.body.order).toMatchObject({ stage: "to_pack", may: { accept: false } });
      const second = await desk.accept(fishers, desk.chi);
      expect(second).toMatchObject({ status: 409, body: { code: "changed_meanwhile" } });
      expect(second.body.errors).toEqual([
        {
          field: "",
          code: "accepted",
          values: { by: "Vũ Văn Bình", at: twice[0]?.body.order.history[0]?.at },
        },
      ]);
      expect(await deeds(fishers)).toEqual(["accepted by Vũ Văn Bình"]);
      expect(await trail(fishers)).toEqual(["order.accepted"]);
    });

    it("is sent in two parcels, which its buyer sees with their numbers", async () => {
      const { purchase, key, fishers } = await desk.buys();
      const before = await stock();
      const fresh = await seen(fishers);
      const [sauce, shrimp] = [lineOf(fresh, "Nước mắm"), lineOf(fresh, "Mắm tôm")];
      const first = await desk.ship(fresh, [{ id: sauce.id, quantity: 2 }], {
        carrier: "ghn",
        tracking_number: "ga9 kx4",
      });
      expect(first.status).toBe(200);
      expect(first.body.order).toMatchObject({ stage: "to_pack", may: { ship: true } });
      const second = await desk.ship(first.body.order, allLeft(first.body.order), { carrier: "own" });
      expect(second.body.order).toMatchObject({ stage: "on_the_way", may: { ship: false, decline: false } });
      const after = await stock();
      expect([before.sauce.there - after.sauce.there, before.shrimp.there - after.shrimp.there]).toEqual([
        3, 7,
      ]);
      expect([
        before.sauce.promised - after.sauce.promised,
        before.shrimp.promised - after.shrimp.promised,
      ]).toEqual([3, 7]);

      const told = (await desk.opens(purchase.id, key)).orders.find(({ id }) => id === fishers);
      expect(told?.status).toBe("shipped");
      expect(told?.parcels).toMatchObject([
        {
          state: "shipped",
          carrier_name: "GHN",
          tracking_number: "GA9KX4",
          tracking_url: "https://donhang.ghn.vn/?order_code=GA9KX4",
          lines: [{ line_id: sauce.id, quantity: 2 }],
          steps: [{ state: "shipped" }],
        },
        { carrier: "own", tracking_number: null },
      ]);
      const pieces = told?.parcels[1]?.lines.map(({ line_id, quantity }) => [line_id, quantity]);
      expect(new Map(pieces as Array<[string, number]>)).toEqual(
        new Map([
          [sauce.id, 1],
          [shrimp.id, 7],
        ]),
      );
      expect((await desk.opens(purchase.id, key)).total).toBe(purchase.total);
    });

    it("is sent once by two members at the same moment: the second is told by whom", async () => {
      const { fishers } = await desk.buys();
      const before = await stock();
      const shown = await seen(fishers);
      const answers = await Promise.all([
        desk.ship(shown, allLeft(shown), {}, desk.binh),
        desk.ship(shown, allLeft(shown), {}, desk.chi),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      const first = answers[0]?.status === 200 ? "Vũ Văn Bình" : "Bùi Thị Chi";
      const refused = answers.find(({ status }) => status === 409)?.body;
      expect(refused?.code).toBe("changed_meanwhile");
      expect(refused?.errors?.[0]).toMatchObject({ code: "shipped", values: { by: first } });
      const after = await seen(fishers);
      expect(after.parcels).toHaveLength(1);
      expect(after.total).toBe(GOODS + DELIVERY);
      expect((await stock()).sauce.there).toBe(before.sauce.there - 3);
    });

    it("tells a member who saw an older state, though there is still something to send", async () => {
      const { fishers } = await desk.buys();
      const shown = await seen(fishers);
      const some = [{ id: lineOf(shown, "Nước mắm").id, quantity: 1 }];
      expect((await desk.ship(shown, some)).status).toBe(200);
      expect(await desk.ship(shown, some, {}, desk.chi)).toMatchObject({
        status: 409,
        body: { code: "changed_meanwhile", errors: [{ code: "shipped", values: { by: "Vũ Văn Bình" } }] },
      });
      const now = await seen(fishers, desk.chi);
      expect([now.parcels.length, lineOf(now, "Nước mắm").left]).toEqual([1, 2]);
      expect((await desk.ship(now, some, {}, desk.chi)).status).toBe(200);
    });

    it("is sent once by a form that came twice at once, and again later", async () => {
      const { fishers } = await desk.buys();
      const shown = await seen(fishers);
      const form_id = randomUUID();
      const send = () => desk.ship(shown, [{ id: lineOf(shown, "Nước mắm").id, quantity: 1 }], { form_id });
      const answers = [...(await Promise.all([send(), send()])), await send()];
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
      expect((await seen(fishers)).parcels).toHaveLength(1);
      expect(await deeds(fishers)).toHaveLength(1);
      expect(await trail(fishers)).toEqual(["order.shipped"]);
    });

    it("does not send what it does not hold", async () => {
      const { fishers } = await desk.buys();
      const shown = await seen(fishers);
      const { id } = lineOf(shown, "Nước mắm");
      const wrong = await Promise.all([
        desk.ship(shown, [{ id, quantity: 4 }]),
        desk.ship(shown, [{ id, quantity: 0 }]),
        desk.ship(shown, [{ id: "item_none", quantity: 1 }]),
        desk.ship(shown, [
          { id, quantity: 1 },
          { id, quantity: 1 },
        ]),
        desk.ship(shown, allLeft(shown), { carrier: "pigeon" }),
        desk.ship(shown, allLeft(shown), { tracking_number: "số một" }),
        desk.decline(shown, allLeft(shown), { reason: "  " }),
      ]);
      expect(wrong.map(({ status, body }) => [status, body.errors?.[0]?.code])).toEqual([
        [422, "too_many"],
        [422, "required"],
        [422, "unknown_line"],
        [422, "unknown_line"],
        [422, "not_a_choice"],
        [422, "not_a_tracking_number"],
        [422, "required"],
      ]);
      expect(await deeds(fishers)).toEqual([]);
    });

    it("fails to be delivered, goes out again and is delivered; its buyer follows", async () => {
      const { purchase, key, fishers } = await desk.buys();
      const shown = await seen(fishers);
      let { order } = (await desk.ship(shown, allLeft(shown))).body;
      const silent = await desk.parcel(order, "failed");
      expect([silent.status, silent.body.errors?.[0]]).toEqual([422, { field: "reason", code: "required" }]);
      order = (await desk.parcel(order, "failed", { reason: "Không ai nghe máy" })).body.order;
      expect(order).toMatchObject({
        stage: "on_the_way",
        parcels: [{ state: "failed", deeds: ["retried", "delivered", "returned"] }],
      });
      order = (await desk.parcel(order, "retried")).body.order;
      order = (await desk.parcel(order, "delivered", {}, desk.chi)).body.order;
      expect(order).toMatchObject({ stage: "done", parcels: [{ state: "delivered", deeds: [] }] });
      expect(order.due).toBe(GOODS + DELIVERY);
      const late = await desk.parcel(order, "returned");
      expect(late).toMatchObject({ status: 409, body: { code: "changed_meanwhile" } });

      const told = (await desk.opens(purchase.id, key)).orders.find(({ id }) => id === fishers);
      expect(told?.status).toBe("delivered");
      expect(told?.parcels[0]?.steps.map(({ state, reason }) => [state, reason])).toEqual([
        ["shipped", null],
        ["failed", "Không ai nghe máy"],
        ["shipped", null],
        ["delivered", null],
      ]);
      expect(await trail(fishers)).toEqual([
        "order.shipped",
        "parcel.failed",
        "parcel.retried",
        "parcel.delivered",
      ]);
    });
  },
});
