import type { MedusaContainer } from "@medusajs/framework/types";
import { standing } from "../../purchase/__tests__/a-market";
import { noteTold } from "../../purchase/prepaid/prepayments";
import { settleAllPrepaid } from "../../purchase/prepaid/settle";
import { bank, testBackend } from "../../testing";
import { holdSeats, longestHoldMinutes } from "..";
import { sqlOf } from "../database";
import { all, aPrepaidTrip, moneyKept } from "./a-prepaid-trip";
import { minutesLater, NOW, only, places } from "./a-trip";

testBackend({
  bank: true,
  testSuite: ({ api, getContainer }) => {
    const turnClock = (minutes: number) => {
      process.env.CLOCK = minutesLater(minutes).toISOString();
    };
    beforeEach(() => {
      process.env.CLOCK = NOW;
      bank.opens();
    });
    afterAll(() => {
      delete process.env.CLOCK;
    });
    const trip = () => aPrepaidTrip(getContainer(), api);
    /** A trip with three places in a basket, which the bank wants paid elsewhere first. */
    const awaited = async () => {
      const made = await trip();
      const basket = await made.shopper.takesABasket();
      await made.takesPlaces(basket);
      bank.behaves("asks_more");
      const answer = await made.pays(basket);
      expect(answer).toMatchObject({ status: 409, body: { code: "payment_awaited" } });
      return { ...made, basket };
    };
    const becomes = (made: Awaited<ReturnType<typeof awaited>>, state: string) =>
      expect.poll(async () => (await made.page(made.basket)).state).toBe(state);
    /** Whatever came late went back, and its buyer was told once. */
    const isBack = (made: Awaited<ReturnType<typeof awaited>>, returned: number) =>
      expect.poll(async () => (await made.page(made.basket)).prepaid).toEqual({ awaited: false, returned });
    const told = async (container: MedusaContainer) =>
      (
        await sqlOf(container).raw<{ channel: string; to: string }>(
          `select channel, "to" from mail where template = 'order-returned'`,
        )
      ).rows;

    it("takes what two hosts ask for with the order, and gives back what a cancelled visit returns", async () => {
      const { container, shopper, ...t } = await trip();
      const basket = await shopper.takesABasket();
      await t.takesPlaces(basket);
      await t.takesTheShow(basket);
      const { status, body } = await t.pays(basket);
      expect([status, body.message]).toEqual([200, undefined]);
      expect(body.purchase.orders.map(({ payment }) => payment)).toEqual([
        { method: "prepaid", paid: 750_000, due: 0 },
        { method: "prepaid", paid: 100_000, due: 0 },
      ]);
      expect(body.purchase.prepaid).toEqual({ awaited: false, returned: 0 });
      expect(bank.accounts().map(({ times }) => times)).toEqual([1, 1]);
      expect(await moneyKept(container)).toEqual(all(850_000));

      const purchase = { id: body.purchase.id, key: body.key ?? "" };
      const [kayak] = await t.bookings(purchase.id, purchase.key);
      await t.change(purchase, kayak?.id ?? "", "cancel", { refund: 750_000 });
      expect(await moneyKept(container)).toEqual(all(100_000));
    });

    it("sells the places to nobody else while the bank takes its time, however long after the hold", async () => {
      const { container, shopper, trip: departure, ...t } = await trip();
      const basket = await shopper.takesABasket();
      await t.takesPlaces(basket);
      bank.behaves("slow");
      const paying = t.pays(basket);
      await expect.poll(() => bank.waiting()).toBe(1);
      turnClock(60);
      const other = holdSeats(container, { basket_id: "bsk_x", departure_id: departure, seats: 8 });
      await expect(other).rejects.toMatchObject({ code: "visit_too_few_left" });
      bank.goesOn();
      expect(await paying).toMatchObject({ status: 200 });
      expect(await places(container, departure, minutesLater(60))).toEqual({ taken: 3, held: 0 });
      expect(await moneyKept(container)).toEqual(all(750_000));
    });

    it("sells nothing when the bank refuses, and keeps the places for another try", async () => {
      const { container, shopper, trip: departure, ...t } = await trip();
      const basket = await shopper.takesABasket();
      await t.takesPlaces(basket);
      turnClock(10);
      bank.behaves("refusing");
      expect(await t.pays(basket)).toMatchObject({ status: 409, body: { code: "payment_refused" } });
      expect(await standing(container)).toBe(0);
      // For a whole hold from now on, not from when they were put in.
      expect(await places(container, departure, minutesLater(24))).toEqual({ taken: 0, held: 3 });
      expect(await moneyKept(container)).toEqual(all(0));

      bank.behaves("kind");
      expect(await t.pays(basket)).toMatchObject({ status: 200 });
      expect(await standing(container)).toBe(1);
      expect(await places(container, departure, minutesLater(10))).toEqual({ taken: 3, held: 0 });
      expect(await moneyKept(container)).toEqual(all(750_000));
    });

    it("gives back what it took for one host when the bank refuses another's", async () => {
      const { container, shopper, trip: departure, show, ...t } = await trip();
      const basket = await shopper.takesABasket();
      await t.takesPlaces(basket);
      await t.takesTheShow(basket);
      bank.behaves("refusing", 100_000);
      expect(await t.pays(basket)).toMatchObject({ status: 409, body: { code: "payment_refused" } });
      expect(bank.accounts().map(({ taken, returned }) => taken - returned)).toEqual([0, 0]);
      expect(await moneyKept(container)).toEqual(all(0));
      expect(await places(container, departure, minutesLater(0))).toEqual({ taken: 0, held: 3 });
      expect(await places(container, show, minutesLater(0))).toEqual({ taken: 0, held: 1 });
    });

    it("waits for money that is paid elsewhere, keeps the places meanwhile, and books when it comes", async () => {
      const made = await awaited();
      const { container, basket, trip: departure } = made;
      expect(await made.page(basket)).toMatchObject({
        state: "failed",
        prepaid: { awaited: true, returned: 0 },
      });
      expect(await places(container, departure, minutesLater(14))).toEqual({ taken: 0, held: 3 });
      // Pressing the button again asks for no second payment.
      expect(await made.pays(basket)).toMatchObject({ body: { code: "payment_awaited" } });
      expect(bank.accounts()).toHaveLength(1);

      turnClock(10);
      bank.takes();
      expect(await made.bankCalls()).toMatchObject({ status: 200 });
      await becomes(made, "placed");
      const page = await made.page(basket);
      expect(page).toMatchObject({ total: 750_000, prepaid: { awaited: false, returned: 0 } });
      expect(only(await made.bookings(page.id, page.key))).toMatchObject({ state: "confirmed", seats: 3 });
      expect(await moneyKept(container)).toEqual(all(750_000));
    });

    it("takes lapsed places again for money that comes late, where they are free", async () => {
      const made = await awaited();
      turnClock(40);
      expect(await places(made.container, made.trip, minutesLater(40))).toEqual({ taken: 0, held: 0 });
      bank.takes();
      await made.bankCalls();
      await becomes(made, "placed");
      expect(await places(made.container, made.trip, minutesLater(40))).toEqual({ taken: 3, held: 0 });
      expect(await moneyKept(made.container)).toEqual(all(750_000));
    });

    it("tries again for what could not be placed at once, and gives nothing back meanwhile", async () => {
      const made = await awaited();
      const { container, basket } = made;
      const account = bank.takes();
      account.manner = "away";
      await noteTold(container, account.session_id);
      await settleAllPrepaid(container);
      expect(await made.page(basket)).toMatchObject({
        state: "failed",
        prepaid: { awaited: true, returned: 0 },
      });
      expect(account).toMatchObject({ taken: 750_000, returned: 0 });

      account.manner = "asks_more";
      await settleAllPrepaid(container);
      expect(await made.page(basket)).toMatchObject({ state: "placed", prepaid: { returned: 0 } });
      expect(await moneyKept(container)).toEqual(all(750_000));
    });

    it("buys what can still be had when the bank answers again after the hold, and gives nothing back unasked", async () => {
      const made = await awaited();
      const account = bank.takes();
      account.manner = "away";
      await noteTold(made.container, account.session_id);
      turnClock(longestHoldMinutes());
      await settleAllPrepaid(made.container);
      expect(account).toMatchObject({ taken: 750_000, returned: 0 });
      expect(await standing(made.container)).toBe(0);

      account.manner = "asks_more";
      await settleAllPrepaid(made.container);
      expect((await made.page(made.basket)).state).toBe("placed");
      expect(await moneyKept(made.container)).toEqual(all(750_000));
    });

    it("gives late money back once, and tells so, where the places went to others", async () => {
      const made = await awaited();
      const { container, trip: departure } = made;
      turnClock(40);
      await holdSeats(container, { basket_id: "bsk_x", departure_id: departure, seats: 8 });
      bank.takes();
      await made.bankCalls();
      await isBack(made, 750_000);
      expect((await made.page(made.basket)).state).toBe("failed");
      expect(await standing(container)).toBe(0);
      expect(await places(container, departure, minutesLater(40))).toEqual({ taken: 0, held: 8 });
      expect(bank.account()).toMatchObject({ taken: 750_000, returned: 750_000 });
      expect(await moneyKept(container)).toEqual(all(0));
      const once = [{ channel: "sms", to: "+84912345678" }];
      await expect.poll(() => told(container)).toEqual(once);

      // A process that stopped right after giving it back begins again.
      await sqlOf(container).raw("update prepayment set settled_at = null, returned_at = null");
      await settleAllPrepaid(container);
      await made.bankCalls();
      expect(bank.account()).toMatchObject({ taken: 750_000, returned: 750_000 });
      expect(await told(container)).toEqual(once);
    });

    it("books once and takes once what the bank tells twice, at once and again later", async () => {
      const made = await awaited();
      const { container, trip: departure } = made;
      bank.takes();
      await Promise.all([made.bankCalls(), made.bankCalls(), made.bankCalls()]);
      await becomes(made, "placed");
      await made.bankCalls();
      await settleAllPrepaid(container);
      expect(bank.account()).toMatchObject({ taken: 750_000, returned: 0, times: 1 });
      const { rows } = await sqlOf(container).raw(
        "select (select count(*)::int from booking) as bookings, (select count(*)::int from capture) as captures",
      );
      expect(rows).toEqual([{ bookings: 1, captures: 1 }]);
      expect(await standing(container)).toBe(1);
      expect(await places(container, departure, minutesLater(0))).toEqual({ taken: 3, held: 0 });
      expect(await moneyKept(container)).toEqual(all(750_000));
    });

    it("goes on from what was written down when a process stopped between the call and the order", async () => {
      const made = await awaited();
      bank.takes();
      await noteTold(made.container, bank.account().session_id);
      expect((await made.page(made.basket)).state).toBe("failed");
      await settleAllPrepaid(made.container);
      expect((await made.page(made.basket)).state).toBe("placed");
      expect(await moneyKept(made.container)).toEqual(all(750_000));
    });

    it("gives back money for what was bought on the spot meanwhile", async () => {
      const made = await awaited();
      await made.buys(made.basket);
      bank.takes();
      await made.bankCalls();
      await isBack(made, 750_000);
      expect((await made.page(made.basket)).orders[0]?.payment).toEqual({
        method: "cash_on_delivery",
        paid: 0,
        due: 750_000,
      });
      expect(await moneyKept(made.container)).toEqual({ books: 0, bank: 0, due: 750_000 });
    });

    it("believes nobody but the bank, and the bank only as far as it has the money", async () => {
      const made = await awaited();
      expect(await made.bankCalls(undefined, "somebody")).toMatchObject({ status: 400 });
      expect(await made.bankCalls()).toMatchObject({ status: 200 });
      await expect
        .poll(async () => (await sqlOf(made.container).raw("select told_at from prepayment")).rows)
        .toEqual([{ told_at: null }]);
      expect(await made.page(made.basket)).toMatchObject({ state: "failed", prepaid: { awaited: true } });
      expect(await standing(made.container)).toBe(0);
      expect(await moneyKept(made.container)).toEqual(all(0));
    });
  },
});
