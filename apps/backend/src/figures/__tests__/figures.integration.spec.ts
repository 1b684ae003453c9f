import { randomUUID } from "node:crypto";
import type { DeskOrderAnswer, FiguresAnswer } from "@market/store-contract";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { cancelOrderWorkflow, refundPaymentWorkflow } from "@medusajs/medusa/core-flows";
import { aTrip, NOW } from "../../booking/__tests__/a-trip";
import { isPaid, moneyOf } from "../../booking/__tests__/an-order-of-visits";
import { sqlOf } from "../../booking/database";
import { withOrderLock } from "../../order-lock";
import { aMember, aProductOf, testBackend } from "../../testing";

const HOUR = 3_600_000;
const SAUCE = 85_000;
const SHRIMP = 33_333;
const PARCEL = 30_000;

testBackend({
  testSuite: ({ api, getContainer }) => {
    beforeEach(() => {
      process.env.CLOCK = NOW;
    });
    afterAll(() => {
      delete process.env.CLOCK;
    });

    /** A host who sells a visit and two kinds of goods, and whoever buys of them on some day. */
    async function aShopOfBoth() {
      const t = await aTrip(getContainer(), api);
      const { container, shop, boatman, shopper } = t;
      const made = (title: string, price: number) =>
        aProductOf(container, shop, boatman, { title, price, stock: 100 });
      const sauce = await made("Mắm Cát Bà", SAUCE);
      const shrimp = await made("Mắm tôm Cát Bà", SHRIMP);
      const clerk = await aMember(container, api, boatman);
      const orders: string[] = [];
      async function buys(
        goods: Array<[{ variant_id: string }, number]>,
        given: { visit?: boolean; phone?: string } = {},
      ) {
        const basket = await shopper.takesABasket();
        for (const [one, quantity] of goods) await shopper.puts(basket, one.variant_id, quantity);
        if (given.visit) await t.takesPlaces(basket);
        const contact = { name: "Nguyễn Thị Hoa", phone: given.phone ?? "0912 345 678" };
        const purchase = await t.buys(basket, { contact });
        const order = (await t.orders(purchase)).find(({ producer }) => producer.id === boatman.id)?.id ?? "";
        orders.push(order);
        // The database's own clock says when it was placed.
        await sqlOf(container).raw("update purchase set placed_at = ? where id = ?", [
          process.env.CLOCK,
          purchase.id,
        ]);
        return { purchase, order };
      }
      const ask = <T>(method: string, path: string, body?: unknown) =>
        shopper.send<T>(method, `/producer${path}`, body, clerk.headers);
      const figures = async (query = "") => (await ask<FiguresAnswer>("GET", `/figures${query}`)).body;
      /** By another way: what was paid and kept of each order, or what Medusa says that it comes to. */
      const worth = async () => {
        let sum = 0;
        for (const order of orders) {
          const { cancelled, asked, paid, returned } = await moneyOf(container, order);
          if (!cancelled) sum += paid > 0 ? paid - returned : asked;
        }
        return sum;
      };
      return { ...t, sauce, shrimp, clerk, buys, ask, figures, worth };
    }

    async function sheetOf({ headers }: { headers: Record<string, string> }, query: string, sheet: string) {
      const { readSheet } = await import("read-excel-file/universal");
      const path = `/producer/figures/file${query}`;
      const { data } = await api.get(path, { headers, responseType: "arraybuffer" });
      return readSheet(new Uint8Array(data).buffer, sheet);
    }

    const amountsOf = ({ products }: FiguresAnswer) =>
      Object.fromEntries(products.map(({ kind, title, amount }) => [title || kind, amount]));
    function addUp(figures: FiguresAnswer) {
      const sum = (rows: Array<{ amount: number }>) => rows.reduce((all, { amount }) => all + amount, 0);
      expect(sum(figures.days)).toBe(figures.total);
      expect(sum(figures.products)).toBe(figures.total);
      expect(figures.days.reduce((all, { orders }) => all + orders, 0)).toBe(figures.orders);
    }

    it("tells what was received in cash on these days, whenever it was ordered, and what carriers still have of it", async () => {
      const { buys, ask, figures, sauce, clerk, container } = await aShopOfBoth();
      const { order } = await buys([[sauce, 1]]);
      const receives = (amount: number) =>
        ask("POST", `/orders/${order}/cash`, { form_id: randomUUID(), amount });
      expect((await receives(50_000)).status).toBe(200);
      process.env.CLOCK = new Date(Date.parse(NOW) + 24 * HOUR).toISOString();
      expect((await receives(20_000)).status).toBe(200);
      const day = process.env.CLOCK.slice(0, 10);
      const sql = sqlOf(container);
      await sql.raw("update cash_receipt set holder = 'carrier' where amount = 50000");
      expect((await figures()).cash).toEqual({ collected: 70_000, with_carriers: 50_000 });
      expect(await sheetOf(clerk, "?locale=en", "Cash")).toEqual([
        ["Cash", "Amount (đồng)"],
        ["Cash received on these days", 70_000],
        ["Of it still with carriers", 50_000],
      ]);
      expect((await figures(`?from=${day}&to=${day}`)).cash).toEqual({ collected: 20_000, with_carriers: 0 });
      await sql.raw("update cash_receipt set handed_over_at = now() where amount = 50000");
      expect((await figures()).cash).toEqual({ collected: 70_000, with_carriers: 0 });
    });

    it("adds up what was sold by day and product, on the day by Vietnam's clock, and nobody else's", async () => {
      const { buys, figures, sauce, shrimp, cake, worth } = await aShopOfBoth();
      await buys([
        [sauce, 3],
        [cake, 2],
      ]);
      // Half past midnight in Vietnam, still the day before in UTC.
      process.env.CLOCK = "2026-11-28T17:30:00Z";
      await buys(
        [
          [sauce, 1],
          [shrimp, 7],
        ],
        { phone: "0987 654 321" },
      );
      const answer = await figures();
      addUp(answer);
      expect(answer).toMatchObject({
        from: "2026-10-31",
        to: "2026-11-29",
        orders: 2,
        buyers: 2,
        repeat_buyers: 0,
      });
      expect(answer.days).toHaveLength(30);
      expect(answer.days.slice(-2)).toEqual([
        { day: "2026-11-28", orders: 1, amount: 3 * SAUCE + PARCEL },
        { day: "2026-11-29", orders: 1, amount: SAUCE + 7 * SHRIMP + PARCEL },
      ]);
      expect(answer.products).toMatchObject([
        { title: "Mắm Cát Bà", pieces: 4, amount: 4 * SAUCE },
        { title: "Mắm tôm Cát Bà", pieces: 7, amount: 7 * SHRIMP },
        { kind: "delivery", product_id: null, amount: 2 * PARCEL },
      ]);
      expect(await worth()).toBe(answer.total);
      const first = await figures("?from=2026-11-28&to=2026-11-28");
      expect(first).toMatchObject({ total: 3 * SAUCE + PARCEL, orders: 1, buyers: 1 });
    });

    it("counts no cancelled order, and takes off what was declined, cancelled late or given back", async () => {
      const { container, buys, figures, ask, sauce, shrimp, change, bookings, worth } = await aShopOfBoth();
      const { order: cancelled } = await buys([[sauce, 5]]);
      await withOrderLock(container, cancelled, () =>
        cancelOrderWorkflow(container).run({ input: { order_id: cancelled } }),
      );
      expect(await figures()).toMatchObject({ total: 0, orders: 0, buyers: 0 });

      // Seven ordered, three of them declined: to the đồng what the desk says it takes off.
      const { order } = await buys([
        [shrimp, 7],
        [sauce, 1],
      ]);
      const { order: shown } = (await ask<DeskOrderAnswer>("GET", `/orders/${order}`)).body;
      const line = shown.lines.find(({ title }) => title === "Mắm tôm Cát Bà");
      const lines = [{ id: line?.id, quantity: 3 }];
      const body = { form_id: "declined-of-figures", seen: shown.seen, lines, reason: "Hết tôm" };
      expect((await ask("POST", `/orders/${order}/decline`, body)).status).toBe(200);

      // A visit that was paid, cancelled a day and a half before: half of it comes back. Goods beside it stay.
      const both = await buys([[sauce, 2]], { visit: true });
      await isPaid(container, both.order);
      process.env.CLOCK = new Date(Date.parse("2026-12-20T01:00:00Z") - 36 * HOUR).toISOString();
      const [booking] = await bookings(both.purchase.id, both.purchase.key);
      const ended = await change(both.purchase, booking?.id ?? "", "cancel", { refund: 375_000 });
      expect(ended.status).toBe(200);
      process.env.CLOCK = NOW;

      // The office gives something back without saying for what.
      const paid = await buys([[sauce, 1]]);
      await isPaid(container, paid.order);
      await withOrderLock(container, paid.order, async () => {
        const payment_id = await paymentOf(paid.order);
        await refundPaymentWorkflow(container).run({ input: { payment_id, amount: 12_345 } });
      });

      const answer = await figures();
      addUp(answer);
      expect(answer.orders).toBe(3);
      expect(amountsOf(answer)).toEqual({
        "Mắm Cát Bà": 4 * SAUCE,
        "Mắm tôm Cát Bà": 4 * SHRIMP,
        "Chèo kayak vịnh Lan Hạ": 375_000,
        delivery: 3 * PARCEL,
        other: -12_345,
      });
      expect(answer.products.map(({ title, pieces }) => [title, pieces])).toEqual([
        ["Chèo kayak vịnh Lan Hạ", 0],
        ["Mắm Cát Bà", 4],
        ["Mắm tôm Cát Bà", 4],
        ["", 0],
        ["", 0],
      ]);
      expect(await worth()).toBe(answer.total);
      expect(answer).toMatchObject({ buyers: 1, repeat_buyers: 1 });
    });

    it("hands out the same figures as a spreadsheet", async () => {
      const { buys, figures, sauce, clerk } = await aShopOfBoth();
      await buys([[sauce, 2]]);
      const query = "?from=2026-11-27&to=2026-11-28";
      const answer = await api.get(`/producer/figures/file${query}&locale=vi`, {
        headers: clerk.headers,
        responseType: "arraybuffer",
      });
      expect(answer.headers["content-disposition"]).toBe(
        'attachment; filename="doanh-thu-2026-11-27-2026-11-28.xlsx"',
      );
      const { readSheet } = await import("read-excel-file/universal");
      const bytes = new Uint8Array(answer.data).buffer;
      const { total } = await figures(query);
      expect(total).toBe(2 * SAUCE + PARCEL);
      expect(await readSheet(bytes, "Theo ngày")).toEqual([
        ["Ngày", "Số đơn", "Doanh thu (đồng)"],
        [new Date("2026-11-27T00:00:00Z"), 0, 0],
        [new Date("2026-11-28T00:00:00Z"), 1, total],
        ["Cộng", 1, total],
      ]);
      expect(await readSheet(bytes, "Theo sản phẩm")).toEqual([
        ["Sản phẩm", "Số lượng", "Doanh thu (đồng)"],
        ["Mắm Cát Bà", 2, 2 * SAUCE],
        ["Phí giao hàng", null, PARCEL],
        ["Cộng", null, total],
      ]);
    });

    it("refuses days that are none, and more than a year of them", async () => {
      const { ask } = await aShopOfBoth();
      const refused = async (query: string) =>
        (await ask("GET", `/figures?${query}`)).body.errors?.map(({ field, code }) => [field, code]);
      expect(await refused("from=2026-02-30")).toEqual([["from", "not_a_day"]]);
      expect(await refused("from=2026-11-02&to=2026-11-01")).toEqual([["to", "before_it_begins"]]);
      expect(await refused("from=2025-11-01&to=2026-11-02")).toEqual([["to", "too_many_days"]]);
    });

    async function paymentOf(order: string): Promise<string> {
      const { data } = await getContainer()
        .resolve(ContainerRegistrationKeys.QUERY)
        .graph({
          entity: "order",
          fields: ["payment_collections.payments.id", "payment_collections.payments.captures.id"],
          filters: { id: order },
        });
      const [found] = data as unknown as Array<{
        payment_collections: Array<{ payments: Array<{ id: string; captures: object[] | null }> | null }>;
      }>;
      const payments = (found?.payment_collections ?? []).flatMap((one) => one.payments ?? []);
      return payments.find(({ captures }) => captures?.length)?.id ?? "";
    }
  },
});
