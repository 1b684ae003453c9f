import { createRequire } from "node:module";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { closeVisits } from "../../booking";
import { aTrip, NOW, only } from "../../booking/__tests__/a-trip";
import { sqlOf } from "../../booking/database";
import { readMail } from "../../mail/__tests__/read-mail";
import { aMailServer, anOfficer, testBackend } from "../../testing";

// The running backend's own copy: it loads its files with require().
const inBackend = createRequire(__filename);
const sendMails = (inBackend("../../jobs/send-mails") as typeof import("../../jobs/send-mails")).default;

const post = aMailServer();
// Before the configuration is read, which is earlier than the suite's own `env` is set.
Object.assign(process.env, { SMTP_URL: post.url, STOREFRONT_URL: "https://ocop.example" });
const HOA = { name: "Nguyễn Thị Hoa", phone: "0912 345 678", email: "hoa@example.com" };
const JOHN = { name: "John", phone: "+44 7400 123456", email: "john@example.com" };
const STORM = { vi: "Bão số 3: phà ngừng chạy.", en: "Typhoon: the ferry does not run." };

testBackend({
  testSuite: ({ api, getContainer }) => {
    const turnClock = (to: string) => {
      process.env.CLOCK = to;
    };
    beforeAll(() => post.start());
    beforeEach(() => {
      turnClock(NOW);
      post.behaves("kind");
      post.received.length = 0;
    });
    afterAll(async () => {
      delete process.env.CLOCK;
      await post.stop();
    });

    const outbox = () => getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)("mail");
    /** What was sent with these words in its subject, to whom. */
    const told = async (words: string) => {
      await Promise.all([sendMails(getContainer()), sendMails(getContainer())]);
      await expect.poll(() => outbox().where({ state: "waiting", last_error: null })).toEqual([]);
      return post.received
        .map((one) => ({ to: one.to[0] ?? "", ...readMail(one) }))
        .filter(({ subject }) => subject.includes(words));
    };

    /** Hoa goes on the 20th and John, in English, on the day after. */
    async function twoVisitors() {
      const t = await aTrip(getContainer(), api);
      const books = async (departure: string, given: Parameters<typeof t.buys>[1]) => {
        const basket = await t.shopper.takesABasket();
        await t.takesPlaces(basket, departure, { adult: 2 });
        const purchase = await t.buys(basket, given);
        const booking = async () => only(await t.bookings(purchase.id, purchase.key));
        return { purchase, booking, id: (await booking()).id };
      };
      const hoa = await books(t.trip, { contact: HOA });
      const john = await books(t.later, { contact: JOHN, locale: "en" });
      const officer = await anOfficer(t.container);
      const send = (url: string, body: unknown) =>
        api.post(url, body, { ...officer, validateStatus: () => true });
      return { ...t, hoa, john, send, notice: (body: unknown) => send("/admin/departures/notices", body) };
    }
    /** Their tickets came days ago. */
    const daysPass = () => outbox().update({ created_at: new Date(Date.now() - 3 * 86_400_000) });

    it("reminds the evening's visitors of tomorrow, from nine in the morning on, once; nobody who cancelled", async () => {
      const { hoa, john, change } = await twoVisitors();
      await told("");
      await daysPass();
      turnClock("2026-12-19T01:59:59Z");
      expect(await told("Sắp đến ngày đi")).toEqual([]);
      turnClock("2026-12-19T02:00:00Z");
      const [reminder, ...more] = await told("Sắp đến ngày đi");
      expect(more).toEqual([]);
      expect(reminder).toMatchObject({ to: HOA.email });
      expect(reminder?.text).toContain("Hẹn gặp bạn ngày mai");
      expect(reminder?.text).toContain("Chủ Nhật, 20/12/2026, 08:00");
      expect(await told("Sắp đến ngày đi")).toHaveLength(1);
      expect(await told("Coming up")).toEqual([]);

      const { if_cancelled } = await john.booking();
      await change(john.purchase, john.id, "cancel", { refund: if_cancelled?.refund });
      turnClock("2026-12-20T02:00:00Z");
      expect(await told("Coming up")).toEqual([]);
      expect((await hoa.booking()).state).toBe("confirmed");
    });

    it("does not remind whoever has just got their tickets", async () => {
      turnClock("2026-12-19T03:00:00Z");
      await twoVisitors();
      expect(await told("Vé của bạn")).toHaveLength(1);
      expect(await told("Sắp đến ngày đi")).toEqual([]);
    });

    it("tells a notice to everybody of a day, once, each in their language, and shows it with the order", async () => {
      const { hoa, john, notice } = await twoVisitors();
      const body = { day: "2026-12-21", ...STORM };
      expect((await notice(body)).data.notice).toMatchObject({ bookings: 1 });
      const [first, second] = await Promise.all([notice(body), notice(body)]);
      expect(first.data.notice.id).toBe(second.data.notice.id);
      const [mail, ...more] = await told("A notice about");
      expect(more).toEqual([]);
      expect(mail).toMatchObject({ to: JOHN.email });
      expect(mail?.text).toContain(STORM.en);
      expect(await told("Thông báo về chuyến")).toEqual([]);
      expect((await john.booking()).notices).toEqual([{ text: STORM.vi, at: new Date(NOW).toISOString() }]);
      expect((await hoa.booking()).notices).toEqual([]);
    });

    it("tells a notice of one departure, also to who books it afterwards, and not to who moved away before", async () => {
      const { hoa, trip, later, notice, change, shopper, takesPlaces, buys } = await twoVisitors();
      await change(hoa.purchase, hoa.id, "move", { departure_id: later });
      expect((await notice({ departure_id: trip, ...STORM })).data.notice).toMatchObject({ bookings: 0 });
      const basket = await shopper.takesABasket();
      await takesPlaces(basket, trip, { adult: 1 });
      await buys(basket, { contact: { ...HOA, email: "sau@example.com" } });
      const mails = await told("Thông báo về chuyến");
      expect(mails.map(({ to }) => to)).toEqual(["sau@example.com"]);
    });

    it("keeps to one visit's or one producer's guests where that is said", async () => {
      const { kayak, puppets, boatman, puppeteer, notice } = await twoVisitors();
      const day = "2026-12-20";
      const counts = async (whom: object, text: string) =>
        (await notice({ day, ...whom, vi: text, en: text })).data.notice.bookings;
      expect(await counts({ experience_id: kayak.id }, "a")).toBe(1);
      expect(await counts({ experience_id: puppets.id }, "b")).toBe(0);
      expect(await counts({ producer_id: boatman.id }, "c")).toBe(1);
      expect(await counts({ producer_id: puppeteer.id }, "d")).toBe(0);
      expect(await told("Thông báo về chuyến")).toHaveLength(2);
    });

    it("goes on telling where it stopped", async () => {
      post.behaves("busy");
      const { notice } = await twoVisitors();
      await notice({ day: "2026-12-20", ...STORM });
      await told("");
      post.behaves("kind");
      await outbox().update({ next_try_at: new Date(0), last_error: null });
      expect(await told("Thông báo về chuyến")).toHaveLength(1);
    });

    it("refuses a notice to nobody in particular, without words, of what is over, or from a stranger", async () => {
      const { notice, trip } = await twoVisitors();
      expect(await notice(STORM)).toMatchObject({
        status: 422,
        data: { errors: [{ code: "day_or_departure" }] },
      });
      expect(await notice({ day: "2026-02-30", ...STORM })).toMatchObject({ status: 422 });
      expect(await notice({ day: "2026-12-20", vi: STORM.vi, en: " " })).toMatchObject({ status: 422 });
      expect(await notice({ departure_id: "dep_none", ...STORM })).toMatchObject({ status: 404 });
      turnClock("2026-12-20T03:00:00Z");
      expect(await notice({ departure_id: trip, ...STORM })).toMatchObject({ status: 409 });
      const stranger = { validateStatus: () => true };
      expect(await api.post("/admin/departures/notices", STORM, stranger)).toMatchObject({ status: 401 });
    });

    it("writes down who did not come half a day after the end; the office sets it right", async () => {
      const { hoa, john, container, send } = await twoVisitors();
      const attendance = (id: string, state: string) => send(`/admin/bookings/${id}/attendance`, { state });
      expect(await attendance(hoa.id, "no_show")).toMatchObject({ status: 409 });
      const [ticket] = (await john.booking()).tickets;
      await sqlOf(container).raw("update ticket set used_at = now() where id = ?", [ticket?.id]);
      turnClock("2026-12-20T14:59:59Z");
      expect(await closeVisits(container)).toBe(0);
      turnClock("2026-12-21T15:00:00Z");
      expect(await closeVisits(container)).toBe(1);
      expect(await hoa.booking()).toMatchObject({ state: "no_show", if_cancelled: null, can_move: false });
      expect((await john.booking()).state).toBe("attended");
      expect(await attendance(hoa.id, "attended")).toMatchObject({ status: 200 });
      expect((await hoa.booking()).state).toBe("attended");
      expect(await closeVisits(container)).toBe(0);
      expect(await attendance(hoa.id, "cancelled")).toMatchObject({ status: 422 });
      expect(await attendance("bkg_none", "attended")).toMatchObject({ status: 404 });
    });
  },
});
