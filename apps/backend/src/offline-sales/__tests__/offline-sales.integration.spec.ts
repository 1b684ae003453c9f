import { randomUUID } from "node:crypto";
import type { OfflineSaleBody, OfflineSalesAnswer } from "@market/store-contract";
import { sqlOf } from "../../booking/database";
import { aDesk, STOCK, stockOf } from "../../parcels/__tests__/a-desk";
import { testBackend } from "../../testing";
import { applyOfflineSales } from "..";

testBackend({
  testSuite: ({ api, getContainer }) => {
    let desk: Awaited<ReturnType<typeof aDesk>>;
    beforeAll(async () => {
      desk = await aDesk(getContainer(), api);
    });
    const enter = (given: Partial<OfflineSaleBody>, by = desk.binh) =>
      desk.send<OfflineSalesAnswer>(
        "POST",
        "/producer/offline-sales",
        { form_id: randomUUID(), variant_id: desk.sauce.variant_id, quantity: 4, ...given },
        by.headers,
      );

    it("are taken off the stock once, however often the form comes, and are listed with who entered them", async () => {
      const form_id = randomUUID();
      const sale = { form_id, note: "Chợ phiên Cát Hải" };
      const answers = [...(await Promise.all([enter(sale), enter(sale)])), await enter(sale)];
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
      expect(await stockOf(getContainer(), desk.sauce)).toEqual({ there: STOCK - 4, promised: 0 });
      expect(answers[2]?.body.sales).toMatchObject([
        { title: "Nước mắm, 500 ml", quantity: 4, note: "Chợ phiên Cát Hải", by: "Vũ Văn Bình" },
      ]);
      const { goods } = answers[2]?.body ?? { goods: [] };
      expect(goods.map(({ title, stocked }) => [title, stocked])).toEqual([
        ["Mắm tôm", STOCK],
        ["Nước mắm", STOCK - 4],
      ]);
    });

    it("leave what is promised to somebody", async () => {
      await desk.buys();
      const refused = await enter({ quantity: STOCK - 2 });
      expect([refused.status, refused.body.errors?.[0]]).toEqual([
        422,
        { field: "quantity", code: "too_many", values: { max: STOCK - 3 } },
      ]);
      expect((await enter({ quantity: STOCK - 3 })).status).toBe(200);
      expect(await stockOf(getContainer(), desk.sauce)).toEqual({ there: 3, promised: 3 });
    });

    it("are of one's own goods only", async () => {
      expect(await enter({ variant_id: desk.cake.variant_id })).toMatchObject({
        status: 404,
        body: { code: "unknown_goods" },
      });
      expect(await enter({ variant_id: "variant_none" })).toMatchObject({
        status: 404,
        body: { code: "unknown_goods" },
      });
      expect((await enter({ quantity: 0 })).status).toBe(422);
    });

    it("are taken off later where a process stopped before it did so", async () => {
      await sqlOf(getContainer()).raw(
        `insert into offline_sale (id, producer_id, form_id, variant_id, title, quantity, member_id, member_name, at)
          values ('offs_1', ?, 'form-0001', ?, 'Nước mắm', 2, 'mem_1', 'Bình', now() - interval '2 minutes')`,
        [desk.fisher.id, desk.sauce.variant_id],
      );
      await applyOfflineSales(getContainer());
      await applyOfflineSales(getContainer());
      expect(await stockOf(getContainer(), desk.sauce)).toEqual({ there: STOCK - 2, promised: 0 });
    });
  },
});
