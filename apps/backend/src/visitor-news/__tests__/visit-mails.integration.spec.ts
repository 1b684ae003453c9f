import { createRequire } from "node:module";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { callOff, decideGroups } from "../../booking";
import { aTrip, NOW, only } from "../../booking/__tests__/a-trip";
import { sqlOf } from "../../booking/database";
import { type ReadMail, readMail } from "../../mail/__tests__/read-mail";
import { aMailServer, anOfficer, aProductOf, testBackend } from "../../testing";

// The running backend's own copy: it loads its files with require().
const inBackend = createRequire(__filename);
const sendMails = (inBackend("../../jobs/send-mails") as typeof import("../../jobs/send-mails")).default;

const post = aMailServer();
// Before the configuration is read, which is earlier than the suite's own `env` is set.
Object.assign(process.env, { SMTP_URL: post.url, STOREFRONT_URL: "https://ocop.example" });
const HOA = { name: "Nguyễn Thị Hoa", phone: "0912 345 678", email: "hoa@example.com" };

testBackend({
  testSuite: ({ api, getContainer }) => {
    beforeAll(() => post.start());
    beforeEach(() => {
      process.env.CLOCK = NOW;
      post.behaves("kind");
      post.received.length = 0;
    });
    afterAll(async () => {
      delete process.env.CLOCK;
      await post.stop();
    });

    const outbox = () => getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)("mail");
    /** Everything that is to be told, told: as the round of a minute does, twice at once as two processes might. */
    const told = async (): Promise<ReadMail[]> => {
      await Promise.all([sendMails(getContainer()), sendMails(getContainer())]);
      // What an event set going may still be in another's hand.
      await expect.poll(() => outbox().where({ state: "waiting", last_error: null })).toEqual([]);
      return post.received.map(readMail);
    };
    const about = (mails: ReadMail[], words: string) =>
      mails.filter(({ subject }) => subject.includes(words));
    const texts = async (): Promise<Array<{ template: string; to: string; state: string }>> =>
      outbox().where({ channel: "sms" });

    async function aVisitor(
      given: Parameters<Awaited<ReturnType<typeof aTrip>>["buys"]>[1] = { contact: HOA },
    ) {
      const t = await aTrip(getContainer(), api);
      const basket = await t.shopper.takesABasket();
      await t.takesPlaces(basket);
      const purchase = await t.buys(basket, given);
      const booking = async () => only(await t.bookings(purchase.id, purchase.key));
      return { ...t, purchase, booking, id: (await booking()).id };
    }

    it("sends the tickets of a visit once, with when, where, codes and a calendar file; nothing of parcels", async () => {
      const { purchase, booking } = await aVisitor();
      const mails = await told();
      expect(mails).toHaveLength(2);
      const [tickets] = about(mails, "Vé của bạn");
      const { tickets: codes, title } = await booking();
      expect(tickets?.subject).toBe(`Vé của bạn: ${title}, 20/12/2026`);
      for (const said of [tickets?.text, tickets?.html]) {
        expect(said).toContain("Chủ Nhật, 20/12/2026, 08:00 – 10:00");
        expect(said).toContain("Bến");
        expect(said).toContain("750.000\u00A0₫");
        for (const { code } of codes) expect(said).toContain(`${code.slice(0, 4)}`);
        expect(said).toContain(`https://ocop.example/orders/${purchase.id}?key=${purchase.key}#`);
      }
      const [confirmed] = about(mails, "Đã nhận đơn hàng");
      expect(confirmed?.text).toContain("Cảm ơn bạn đã đặt chỗ!");
      expect(confirmed?.text).toContain("Chủ Nhật, 20/12/2026, 08:00 – 10:00");
      for (const word of ["gói", "Nhận tại", "Giao tận nơi", "kiểm tra"]) {
        expect(confirmed?.text, word).not.toContain(word);
      }
      const raw = post.received.find(({ raw }) => /Content-Type: text\/calendar/i.test(raw))?.raw ?? "";
      const attached = /text\/calendar[\s\S]*?\r?\n\r?\n([\s\S]*?)\r?\n--/i.exec(raw)?.[1] ?? "";
      const calendar = Buffer.from(attached, "base64").toString("utf8");
      expect(calendar).toContain("DTSTART;TZID=Asia/Ho_Chi_Minh:20261220T080000");
      expect(calendar).not.toContain("key=");
      expect(await told()).toHaveLength(2);
    });

    it("writes English to who booked in English", async () => {
      await aVisitor({ contact: HOA, locale: "en" });
      const [tickets] = about(await told(), "Your tickets");
      expect(tickets?.subject).toContain("20 December 2026");
      expect(tickets?.text).toContain("Sunday, 20 December 2026, 08:00 – 10:00");
      expect(tickets?.text).toContain("₫750,000");
    });

    it("tells by text message whoever left no mail address", async () => {
      await aVisitor({});
      expect(await told()).toEqual([]);
      expect(await texts()).toMatchObject([{ template: "visit-booked", to: "+84912345678", state: "sent" }]);
    });

    it("tells of a cancelled booking what comes back and what does not, and of its order nothing beside", async () => {
      const { change, purchase, id } = await aVisitor();
      await told();
      process.env.CLOCK = new Date(Date.parse("2026-12-20T01:00:00Z") - 30 * 3_600_000).toISOString();
      await change(purchase, id, "cancel", { refund: 375_000 });
      const mails = (await told()).slice(2);
      expect(mails).toHaveLength(1);
      expect(mails[0]?.subject).toContain("Đã huỷ: ");
      expect(mails[0]?.text).toContain("Hoàn lại hoặc khỏi trả: 375.000\u00A0₫");
      expect(mails[0]?.text).toContain("Không hoàn: 375.000\u00A0₫");
      expect(await told()).toHaveLength(3);
    });

    it("tells once of a visit whose whole order is cancelled with it", async () => {
      const { change, purchase, id } = await aVisitor();
      await told();
      await change(purchase, id, "cancel", { refund: 750_000 });
      const mails = (await told()).slice(2);
      expect(mails.map(({ subject }) => subject)).toEqual([expect.stringContaining("Đã huỷ: ")]);
      expect(mails[0]?.text).not.toContain("Không hoàn");
    });

    it("tells in one mail of goods and visits that the office cancels together", async () => {
      const t = await aTrip(getContainer(), api);
      const honey = await aProductOf(t.container, t.shop, t.boatman, { title: "Mật ong", price: 120_000 });
      const basket = await t.shopper.takesABasket();
      await t.shopper.puts(basket, honey.variant_id, 1);
      await t.takesPlaces(basket);
      const purchase = await t.buys(basket, { contact: HOA });
      const [confirmed] = about(await told(), "Đã nhận đơn hàng");
      expect(confirmed?.text).toContain("Tiền hàng và vé");
      expect(confirmed?.text).toContain("Giao tận nơi");
      expect(confirmed?.text).toContain("Trả tiền vé bằng tiền mặt khi đến nơi");
      const officer = await anOfficer(t.container);
      await api.post(`/admin/orders/${purchase.orders[0]?.id}/cancel`, {}, officer);
      const mails = (await told()).slice(2);
      expect(mails.map(({ subject }) => subject)).toEqual([expect.stringContaining("Đã huỷ hàng của")]);
    });

    it("tells of a booking that was moved, each time, with its new hour and a calendar file that follows", async () => {
      const { change, purchase, id, trip, later } = await aVisitor();
      await told();
      expect((await change(purchase, id, "move", { departure_id: later })).status).toBe(200);
      const [moved] = (await told()).slice(2);
      expect(moved?.subject).toContain("Đã đổi ngày");
      expect(moved?.text).toContain("Thứ Hai, 21/12/2026, 08:00");
      await change(purchase, id, "move", { departure_id: trip });
      expect(about(await told(), "Đã đổi ngày")).toHaveLength(2);
    });

    it("tells everybody of a departure that is called off, with the host's words and other days", async () => {
      const { trip, booking } = await aVisitor();
      await told();
      await callOff(getContainer(), trip, "Bão số 3");
      const [called, ...more] = (await told()).slice(2);
      expect(more).toEqual([]);
      const { title, product_handle } = await booking();
      expect(called?.subject).toBe(`Chủ nhà huỷ chuyến: ${title}, 20/12/2026`);
      expect(called?.text).toContain("“Bão số 3”");
      expect(called?.text).toContain("750.000\u00A0₫");
      expect(called?.text).toContain(`https://ocop.example/experiences/${product_handle}`);
    });

    it("tells that too few came together, in words of its own", async () => {
      const { container, kayak } = await aVisitor({ contact: HOA, locale: "en" });
      await told();
      await sqlOf(container).raw(
        "update experience set minimum_seats = 4, decided_hours_before = 24 where id = ?",
        [kayak.id],
      );
      process.env.CLOCK = "2026-12-19T01:00:00Z";
      expect(await decideGroups(container)).toBe(1);
      const [fell] = (await told()).slice(2);
      expect(fell?.subject).toContain("Too few guests");
      expect(fell?.text).not.toContain("Chưa đủ");
    });

    it("says nothing of tickets whose booking ended before they could be sent", async () => {
      post.behaves("busy");
      const { change, purchase, id } = await aVisitor();
      await told();
      await change(purchase, id, "cancel", { refund: 750_000 });
      post.behaves("kind");
      await outbox().update({ next_try_at: new Date(0), last_error: null });
      post.received.length = 0;
      const mails = await told();
      expect(about(mails, "Vé của bạn")).toEqual([]);
      expect(about(mails, "Đã huỷ: ")).toHaveLength(1);
    });
  },
});
