import { randomUUID } from "node:crypto";
import type { DeskOrderAnswer } from "@market/store-contract";
import { inOneTransaction, sqlOf } from "../../booking/database";
import { keepBookings } from "../../parcels";
import { aDesk, allLeft, DELIVERY, lineOf, SAUCE, SHRIMP } from "../../parcels/__tests__/a-desk";
import { aDeskWithGhn } from "../../parcels/__tests__/a-desk-with-ghn";
import { testBackend } from "../../testing";
import { bookReceipts } from "..";
import { writeReceipt } from "../write-receipt";

const GOODS = 3 * SAUCE + 7 * SHRIMP;
const TOTAL = GOODS + DELIVERY;
const BINH = { id: "mem_1", name: "Vũ Văn Bình" };

testBackend({
  testSuite: ({ api, getContainer }) => {
    let desk: Awaited<ReturnType<typeof aDesk>>;
    let ghns: Awaited<ReturnType<typeof aDeskWithGhn>>;
    beforeAll(async () => {
      desk = ghns = await aDeskWithGhn(getContainer(), api);
    });
    afterAll(() => ghns.leaves());
    afterEach(() => {
      delete process.env.CASH_LIMIT;
      delete process.env.CLOCK;
    });
    const seen = async (id: string) => (await desk.order(id)).body.order;
    const sql = async <Row>(text: string, values: readonly unknown[] = []) =>
      (await sqlOf(getContainer()).raw<Row>(text, values)).rows;
    const captured = async (id: string) =>
      (
        await sql<{ amount: number }>(
          `select k.amount::float8 as amount from order_payment_collection l join payment p on p.payment_collection_id = l.payment_collection_id
            join capture k on k.payment_id = p.id where l.order_id = ? order by k.created_at`,
          [id],
        )
      ).map(({ amount }) => amount);
    const transactions = async (id: string) =>
      (
        await sql<{ sum: number }>(
          "select coalesce(sum(amount), 0)::float8 as sum from order_transaction where order_id = ? and deleted_at is null",
          [id],
        )
      )[0]?.sum;
    const notes = (id: string, amount: number, form_id: string = randomUUID(), by = desk.binh) =>
      desk.send<DeskOrderAnswer>("POST", `/producer/orders/${id}/cash`, { form_id, amount }, by.headers);

    it("is received parcel by parcel, the delivery with the first, to the đồng, and the buyer sees it", async () => {
      const { fishers, purchase, key } = await desk.buys();
      const shown = await seen(fishers);
      const sauce = lineOf(shown, "Nước mắm");
      await desk.ship(shown, [{ id: sauce.id, quantity: 2 }]);
      const first = await seen(fishers);
      expect(first.parcels.map(({ collect }) => collect)).toEqual([2 * SAUCE + DELIVERY]);
      await desk.ship(first, allLeft(first));
      const both = await seen(fishers);
      expect(both.parcels.map(({ collect }) => collect)).toEqual([2 * SAUCE + DELIVERY, SAUCE + 7 * SHRIMP]);
      // The later one arrives first.
      const { status, body } = await desk.parcel(both, "delivered", { collected: "all" });
      expect(status).toBe(200);
      expect(body.order).toMatchObject({ paid: SAUCE + 7 * SHRIMP, due: 2 * SAUCE + DELIVERY });
      const earlier = { ...body.order, parcels: body.order.parcels.slice(0, 1) };
      const done = await desk.parcel(earlier, "delivered", { collected: "all" });
      expect(done.body.order).toMatchObject({ paid: TOTAL, due: 0, stage: "done", cash: true });
      expect(
        done.body.order.received.map(({ outcome, amount, holder }) => [outcome, amount, holder]),
      ).toEqual([
        ["collected", SAUCE + 7 * SHRIMP, "producer"],
        ["collected", 2 * SAUCE + DELIVERY, "producer"],
      ]);
      expect(await captured(fishers)).toEqual([SAUCE + 7 * SHRIMP, 2 * SAUCE + DELIVERY]);
      expect(await transactions(fishers)).toBe(TOTAL);
      const bought = (await desk.opens(purchase.id, key)).orders.find(({ id }) => id === fishers);
      expect(bought?.payment).toMatchObject({ paid: TOTAL, due: 0, received: [{}, {}] });
      const open = await sql(
        `select c.status from order_payment_collection l join payment_collection c on c.id = l.payment_collection_id
          where l.order_id = ? and c.status in ('not_paid', 'awaiting')`,
        [fishers],
      );
      expect(open).toEqual([]);
    });

    it("is short with a reason, the rest stays due and may be noted later, once for its form", async () => {
      const { fishers } = await desk.buys();
      await desk.ship(await seen(fishers), allLeft(await seen(fishers)));
      const shipped = await seen(fishers);
      const less = { collected: TOTAL - 10_000 };
      expect((await desk.parcel(shipped, "delivered", less)).body).toMatchObject({
        errors: [{ field: "cash_reason", code: "required" }],
      });
      expect((await desk.parcel(shipped, "delivered", { collected: TOTAL + 1 })).body).toMatchObject({
        errors: [{ field: "collected", code: "too_much", values: { max: TOTAL } }],
      });
      expect((await seen(fishers)).parcels).toMatchObject([{ state: "shipped" }]);
      const told = { ...less, cash_reason: "Không có tiền lẻ" };
      const { body } = await desk.parcel(shipped, "delivered", told);
      expect(body.order).toMatchObject({
        due: 10_000,
        received: [{ outcome: "short", asked: TOTAL, amount: TOTAL - 10_000, reason: "Không có tiền lẻ" }],
      });
      expect((await notes(fishers, 10_001)).body).toMatchObject({
        errors: [{ field: "amount", code: "too_much", values: { max: 10_000 } }],
      });
      const form = randomUUID();
      const twice = await Promise.all([notes(fishers, 10_000, form), notes(fishers, 10_000, form)]);
      expect(twice.map(({ status }) => status)).toEqual([200, 200]);
      expect(await seen(fishers)).toMatchObject({ due: 0, paid: TOTAL });
      expect(await captured(fishers)).toEqual([TOTAL - 10_000, 10_000]);
      expect((await notes(fishers, 1, randomUUID(), desk.dao)).status).toBe(404);
    });

    it("is booked once where two say so at once", async () => {
      const { fishers } = await desk.buys();
      await desk.ship(await seen(fishers), allLeft(await seen(fishers)));
      const shipped = await seen(fishers);
      const both = await Promise.all([
        desk.parcel(shipped, "delivered", { collected: "all" }),
        desk.parcel(shipped, "delivered", { collected: "all" }, desk.chi),
      ]);
      expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
      expect(await captured(fishers)).toEqual([TOTAL]);
    });

    it("is booked once that a stopped process wrote down, or half booked", async () => {
      const { fishers } = await desk.buys();
      const told = {
        key: "parcel:one",
        order_id: fishers,
        producer_id: desk.fisher.id,
        parcel_id: null,
        asked: TOTAL,
        amount: TOTAL,
        outcome: "collected" as const,
        reason: null,
        holder: "producer" as const,
      };
      await inOneTransaction(getContainer(), (trx) => writeReceipt(trx, BINH, told));
      await inOneTransaction(getContainer(), (trx) => writeReceipt(trx, BINH, told));
      await Promise.all([bookReceipts(getContainer()), bookReceipts(getContainer())]);
      expect(await captured(fishers)).toEqual([TOTAL]);
      // Stopped after it was paid, and before that was written.
      await sql("update cash_receipt set booked_at = null where order_id = ?", [fishers]);
      await bookReceipts(getContainer());
      expect(await captured(fishers)).toEqual([TOTAL]);
      expect(await transactions(fishers)).toBe(TOTAL);
    });

    it("is in the carrier's hands until it brings it", async () => {
      const { fishers } = await ghns.buys();
      const { body } = await ghns.book(await seen(fishers));
      const parcel = body.order.parcels[0]?.id;
      const [at] = ghns.atGhn(parcel);
      const number = at?.order_code ?? "";
      await ghns.ghn.moves(number, "picked");
      await ghns.ghn.moves(number, "delivered");
      await ghns.ghn.moves(number, "delivered");
      expect(await seen(fishers)).toMatchObject({
        due: 0,
        received: [{ outcome: "collected", amount: TOTAL, holder: "carrier" }],
      });
      expect(await captured(fishers)).toEqual([TOTAL]);
      const handed = () =>
        sql(
          "select amount::float8 as amount from cash_receipt where order_id = ? and handed_over_at is not null",
          [fishers],
        );
      await keepBookings(getContainer());
      expect(await handed()).toEqual([]);
      if (at) at.is_cod_transferred = true;
      process.env.CLOCK = new Date(Date.now() + 25 * 3_600_000).toISOString();
      await keepBookings(getContainer());
      await keepBookings(getContainer());
      expect(await handed()).toEqual([{ amount: TOTAL }]);
      const journals = await sql(
        "select key from ledger_journal where order_id = ? and key like 'handed_over:%'",
        [fishers],
      );
      expect(journals).toHaveLength(1);
    });

    it("is not offered above its limit, nor to whoever refused parcels; other ways stay", async () => {
      process.env.CASH_LIMIT = String(GOODS - 1);
      const basket = await desk.shopper.takesABasket();
      await desk.shopper.puts(basket, desk.sauce.variant_id, 3);
      await desk.shopper.puts(basket, desk.shrimp.variant_id, 7);
      const { body } = await desk.shopper.basket(basket);
      expect(body.basket.parts[0]).toMatchObject({
        no_cash: { code: "cash_over_limit", max: GOODS - 1 },
      });
      expect(body.basket.parts[0]?.payment_methods).not.toContain("cash_on_delivery");
      const placed = await desk.shopper.places(basket, await desk.shopper.fillsIn(basket));
      expect(placed).toMatchObject({
        status: 422,
        body: { errors: [{ field: "payment", code: "cash_over_limit", values: { max: GOODS - 1 } }] },
      });
      process.env.CASH_LIMIT = String(GOODS);
      expect((await desk.shopper.places(basket, await desk.shopper.fillsIn(basket))).status).toBe(200);
      delete process.env.CASH_LIMIT;

      const contact = { name: "Hoa", phone: "0987 654 321" };
      for (const refused of [false, true, true]) {
        const { fishers } = await desk.buys({ contact });
        await desk.ship(await seen(fishers), allLeft(await seen(fishers)));
        await desk.parcel(await seen(fishers), "returned", { refused });
      }
      await expect(desk.buys({ contact })).rejects.toThrow("Nothing was bought");
      const another = await desk.shopper.takesABasket();
      await desk.shopper.puts(another, desk.sauce.variant_id);
      const filled = await desk.shopper.fillsIn(another, { contact });
      expect((await desk.shopper.places(another, filled)).body.errors).toEqual([
        { field: "payment", code: "cash_refused_before", values: { count: 2, months: 6 } },
      ]);
      process.env.CLOCK = new Date(Date.now() + 200 * 86_400_000).toISOString();
      expect((await desk.shopper.places(another, filled)).status).toBe(200);
    });
  },
});
