import { randomUUID } from "node:crypto";
import { dayOf } from "@market/ocop";
import { cancelBooking } from "../../booking/cancel";
import { sqlOf } from "../../booking/database";
import { readBookings } from "../../booking/read-bookings";
import { bank, testBackend } from "../../testing";
import { balancesOf, entriesOf, monthOf, postDue, postHandedOver, postPayout, withheldOf } from "..";
import { aWorldOfMoney, BOAT, DELIVERY, NOW, pays, SAUCE } from "./a-world-of-money";
import { refund } from "./deeds";
import { journalsOf, sumOf } from "./ledger-of";

testBackend({
  bank: true,
  testSuite: ({ api, getContainer }) => {
    let world: Awaited<ReturnType<typeof aWorldOfMoney>>;
    beforeAll(async () => {
      process.env.CLOCK = NOW;
      bank.opens();
      world = await aWorldOfMoney(getContainer(), api);
    });
    beforeEach(() => {
      process.env.CLOCK = NOW;
    });
    afterAll(() => {
      delete process.env.CLOCK;
    });

    const sql = () => sqlOf(getContainer());

    it("keeps commission, tax and shares of a card's payment, and undoes them with its refunds", async () => {
      const container = getContainer();
      const bought = await world.buys({ sauces: 2, places: 1 }, { payment: "prepaid" });
      const order = bought.of(world.fisher.id)?.id ?? "";
      await postDue(container);
      const total = 2 * SAUCE + BOAT + DELIVERY;
      const of = async (
        account: string,
        more: Partial<Record<"levy" | "part" | "party_id", string>> = {},
      ) => {
        const lines = (await journalsOf(container, order)).flatMap((one) => one.lines);
        return (
          0 -
          sumOf(
            lines,
            (line) =>
              line.account === account &&
              Object.entries(more).every(([key, value]) => line[key as "levy"] === value),
          )
        );
      };
      expect(-(await of("held"))).toBe(total);
      // 1.5 % of 170.000, 10 % of 300.001, half a đồng up.
      expect(await of("commission", { part: "goods" })).toBe(2_550);
      expect(await of("commission", { part: "visit" })).toBe(30_000);
      expect(await of("tax", { levy: "vat" })).toBe(1_700 + 900 + 15_000);
      expect(await of("tax", { levy: "pit" })).toBe(850 + 450 + 6_000);
      const shared = BOAT - 30_000 - 15_000 - 6_000;
      expect(await of("share", { party_id: world.guide })).toBe(Math.round(shared * 0.3333));
      expect(await of("share", { party_id: world.fund })).toBe(Math.round(shared * 0.1667));
      expect(await of("producer", { party_id: world.host })).toBe(
        shared - Math.round(shared * 0.3333) - Math.round(shared * 0.1667),
      );

      const [booking] = await readBookings(sql(), "order", order);
      await cancelBooking(container, bought.purchase_id, booking?.id ?? "", BOAT);
      await postDue(container);
      expect(await of("commission", { part: "visit" })).toBe(0);
      expect(await of("share")).toBe(0);
      expect(await of("tax", { levy: "vat" })).toBe(1_700 + 900);
      expect(await of("commission", { part: "goods" })).toBe(2_550);

      await refund(container, order, SAUCE);
      await postDue(container);
      expect(await of("commission", { part: "goods" })).toBe(1_275);
      await refund(container, order, 9_999_999);
      await postDue(container);
      expect(
        await Promise.all(["commission", "tax", "share", "held", "producer", "buyer"].map((one) => of(one))),
      ).toEqual([0, 0, 0, 0, 0, 0]);
    });

    it("owes a producer nothing of what went to its own account, but what the shop is to keep, and withholds no tax of it", async () => {
      const container = getContainer();
      const before = await balancesOf(container, world.fisher.id);
      const bought = await world.buys({ sauces: 2, places: 1 }, { payment: "cash_on_delivery" });
      const order = bought.of(world.fisher.id)?.id ?? "";
      const total = 2 * SAUCE + BOAT + DELIVERY;
      expect((await balancesOf(container, world.fisher.id)).awaited).toBe(before.awaited + total);
      await pays(container, order, total);
      const after = await balancesOf(container, world.fisher.id);
      expect(after.awaited).toBe(before.awaited);
      expect(after.due).toBe(before.due - 2_550 - 30_000);
      expect(after.held.platform).toBe(before.held.platform);
      const lines = (await journalsOf(container, order)).flatMap((one) => one.lines);
      expect(lines.filter(({ account }) => account === "tax")).toEqual([]);
      const shared = BOAT - 30_000;
      const others = Math.round(shared * 0.3333) + Math.round(shared * 0.1667);
      expect(sumOf(lines, ({ account }) => account === "share")).toBe(-others);
      expect(sumOf(lines, ({ account, holder }) => account === "held" && holder === "producer")).toBe(others);
    });

    it("withholds nothing of a co-operative", async () => {
      const container = getContainer();
      const bought = await world.buys({ cakes: 3 }, { payment: "prepaid" });
      await postDue(container);
      const lines = (await journalsOf(container, bought.orders[0]?.id ?? "")).flatMap((one) => one.lines);
      expect(lines.filter(({ account }) => account === "tax")).toEqual([]);
      expect(sumOf(lines, ({ account }) => account === "commission")).toBe(-1_500);
    });

    it("keeps to what was agreed when it was sold, whatever rule comes later", async () => {
      const container = getContainer();
      const bought = await world.buys({ cakes: 3 }, { payment: "cash_on_delivery" });
      const order = bought.orders[0]?.id ?? "";
      await postDue(container);
      await sql().raw(
        "insert into commission_rule (id, producer_id, from_day, basis_points, by) values ('late', ?, '2026-11-01', 5000, 'user_1')",
        [world.baker.id],
      );
      await pays(container, order, 9_999_999);
      await postDue(container);
      await sql().raw("delete from commission_rule where id = 'late'");
      const lines = (await journalsOf(container, order)).flatMap((one) => one.lines);
      expect(sumOf(lines, ({ account }) => account === "commission")).toBe(-1_500);
    });

    it("tells a month from what was due at its beginning to what is due at its end, and what was withheld in it", async () => {
      const container = getContainer();
      const bought = await world.buys({ sauces: 1 }, { payment: "prepaid" });
      await world.buys({ sauces: 1 }, { payment: "cash_on_delivery" });
      const month = dayOf(new Date()).slice(0, 7);
      const told = await monthOf(container, world.fisher.id, month);
      const moved = told.sums
        .filter(({ account }) => account === "producer")
        .reduce((sum, { amount }) => sum + amount, 0);
      expect(told.closing).toBe(told.opening - moved);
      expect(told.closing).toBe((await balancesOf(container, world.fisher.id)).due);
      const entries = await entriesOf(container, world.fisher.id, told);
      const always = { from: new Date("2026-01-01"), to: new Date("2126-01-01") };
      const mine = (await entriesOf(container, world.fisher.id, always)).filter(
        ({ purchase_id }) => purchase_id === bought.purchase_id,
      );
      expect(mine.map(({ kind }) => kind).sort()).toEqual(["commission", "payment", "sale", "tax"]);
      expect(mine[0]).toMatchObject({
        purchase_number: expect.stringMatching(/\w/),
        display_id: expect.any(Number),
      });
      const tax = await withheldOf(container, month, world.fisher.id);
      const lines = entries.flatMap((one) => one.lines).filter(({ account }) => account === "tax");
      expect(tax.reduce((sum, { vat, pit }) => sum + vat + pit, 0)).toBe(-sumOf(lines, () => true));
      expect(tax.reduce((sum, { base }) => sum + base, 0)).toBe(
        lines.filter(({ levy }) => levy === "vat").reduce((sum, { base }) => sum + (base ?? 0), 0),
      );
      await expect(monthOf(container, world.fisher.id, "2026-13")).rejects.toThrow(RangeError);
    });

    it("notes a payout once, and what a carrier hands over", async () => {
      const container = getContainer();
      await world.buys({ sauces: 3 }, { payment: "prepaid" });
      const before = await balancesOf(container, world.fisher.id);
      const payout = {
        payout_id: randomUUID(),
        producer_id: world.fisher.id,
        amount: 50_000,
        at: new Date(),
        by: "user_1",
        note: "FT123",
      };
      const written = await Promise.all([postPayout(container, payout), postPayout(container, payout)]);
      expect(written.sort()).toEqual([false, true]);
      const after = await balancesOf(container, world.fisher.id);
      expect(after.due).toBe(before.due - 50_000);
      expect(after.held.platform).toBe((before.held.platform ?? 0) - 50_000);
      expect(() => postPayout(container, { ...payout, amount: 0.5 })).toThrow(RangeError);
      const handed = {
        id: randomUUID(),
        producer_id: world.fisher.id,
        order_id: null,
        amount: 1_000,
        at: new Date(),
        by: null,
      };
      await postHandedOver(container, handed);
      await postHandedOver(container, handed);
      expect((await balancesOf(container, world.fisher.id)).due).toBe(after.due - 1_000);
    });

    it("is refused by the database wherever it would not be whole, or be changed", async () => {
      await world.buys({ cakes: 1 });
      await postDue(getContainer());
      const journal = "insert into ledger_journal (id, key, kind, at) values ('half', 'half', 'sale', now())";
      const line = (amount: number) =>
        `insert into ledger_line (id, journal_id, account, holder, amount, raw_amount) values ('half_${amount}', 'half', 'buyer', 'buyer', ${amount}, '{}')`;
      const refused = async (statement: string) =>
        expect(
          await sql()
            .raw(statement)
            .then(
              () => "taken",
              ({ message }: Error) => message,
            ),
        );
      (await refused(journal)).toMatch(/0 lines/);
      (await refused(`${journal}; ${line(5)}`)).toMatch(/1 lines that sum to 5/);
      (await refused(`${journal}; ${line(5)}; ${line(-4)}`)).toMatch(/2 lines that sum to 1/);
      (
        await refused(`insert into ledger_line (id, journal_id, account, holder, amount, raw_amount)
        select 'more', id, 'buyer', 'buyer', 1, '{}' from ledger_journal limit 1`)
      ).toMatch(/sum to 1/);
      for (const table of ["ledger_journal", "ledger_line"]) {
        (await refused(`update ${table} set deleted_at = now()`)).toMatch(/append-only/);
        (await refused(`delete from ${table}`)).toMatch(/append-only/);
        (await refused(`truncate ${table}`)).toMatch(/append-only/);
      }
      const { rows } = await sql().raw("select from ledger_journal where key = 'half'");
      expect(rows).toEqual([]);
    });
  },
});
