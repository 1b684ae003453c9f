import { createRequire } from "node:module";
import type { PlaceBody } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { aMarketForAll } from "../../purchase/__tests__/a-market";
import { aMailServer, anOfficer, testBackend } from "../../testing";
import { type ReadMail, readMail } from "./read-mail";

// The running backend's own copies: it loads its files with require().
const inBackend = createRequire(__filename);
const { postMail, noteOrderMails } = inBackend("..") as typeof import("..");
const sendMails = (inBackend("../../jobs/send-mails") as typeof import("../../jobs/send-mails")).default;

const post = aMailServer();
// Before the configuration is read, which is earlier than the suite's own `env` is set.
Object.assign(process.env, { SMTP_URL: post.url, STOREFRONT_URL: "https://ocop.example" });
const HOA = { name: "Nguyễn Thị Hoa", phone: "0912 345 678", email: "hoa@example.com" };

testBackend({
  testSuite: ({ api, getContainer }) => {
    const theMarket = aMarketForAll(getContainer, api, 50);
    let market: ReturnType<typeof theMarket>;
    beforeAll(() => post.start());
    beforeEach(async () => {
      post.behaves("kind");
      post.received.length = 0;
      market = theMarket();
    });
    afterAll(() => post.stop());

    async function buys(given: Partial<PlaceBody> = { contact: HOA }) {
      const { shopper, sauce, cake } = market;
      const basket = await shopper.takesABasket();
      await shopper.puts(basket, sauce.variant_id, 2);
      await shopper.puts(basket, cake.variant_id, 1);
      const { body } = await shopper.places(basket, await shopper.fillsIn(basket, given));
      return body;
    }

    const arrived = async (count: number): Promise<ReadMail[]> => {
      await expect.poll(() => post.received.length, { timeout: 15_000 }).toBe(count);
      return post.received.map(readMail);
    };
    /** Whatever is still on its way has come when the round of the minute is over. */
    const allArrived = async () => {
      await sendMails(market.container);
      return post.received.map(readMail);
    };
    const outbox = (container: MedusaContainer) =>
      container.resolve(ContainerRegistrationKeys.PG_CONNECTION)("mail").orderBy("created_at");
    const dueNow = (container: MedusaContainer) =>
      container.resolve(ContainerRegistrationKeys.PG_CONNECTION)("mail").update({ next_try_at: new Date() });

    it("confirms a purchase in one mail: every producer's part, totals to the đồng, where to and what next", async () => {
      const { purchase, key } = await buys();
      const [mail] = await arrived(1);
      expect(mail?.subject).toBe(`Đã nhận đơn hàng ${purchase.number}`);
      for (const said of [mail?.text, mail?.html]) {
        expect(said).toContain("Nước mắm Cát Hải");
        expect(said).toContain("Bánh đa Kinh Giao");
        expect(said).toContain("2 × 85.000\u00A0₫");
        expect(said).toContain("263.333\u00A0₫");
        expect(said).toContain("Số 5, thôn Đông");
        expect(said).toContain("0912 345 678");
        expect(said).toContain(`https://ocop.example/orders/${purchase.id}?key=${key}`);
      }
      await allArrived();
      expect(post.received).toHaveLength(1);
    });

    it("writes English to who bought in English", async () => {
      const { purchase } = await buys({ contact: HOA, locale: "en" });
      const [mail] = await arrived(1);
      expect(mail?.subject).toBe(`Order ${purchase.number} received`);
      expect(mail?.text).toContain("₫263,333");
      expect(mail?.text).toContain(`https://ocop.example/en/orders/${purchase.id}?key=`);
      expect(mail?.html).toContain('<html lang="en">');
    });

    it("calls a producer whom no source names in the reader's words", async () => {
      const db = market.container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
      await db("producer").update({ name: "Chủ thể chưa rõ tên (phường An Lư cũ)" });
      await buys({ contact: HOA, locale: "en" });
      const [mail] = await arrived(1);
      for (const said of [mail?.text, mail?.html]) {
        expect(said).toContain("Producer not known yet (former An Lư ward)");
        expect(said).not.toContain("chưa rõ tên");
      }
    });

    it("shows a name as it was typed, and runs nothing of it", async () => {
      await buys({ contact: { ...HOA, name: "Hoa <b>& Cúc</b>" } });
      const [mail] = await arrived(1);
      expect(mail?.html).toContain("Hoa &lt;b&gt;&amp; Cúc&lt;/b&gt;");
      expect(mail?.html).not.toContain("<b>&");
    });

    it("writes to nobody who left no address, and of nothing that was undone", async () => {
      const { purchase } = await buys({});
      const [order] = purchase.orders;
      const officer = await anOfficer(market.container);
      await api.post(`/admin/orders/${order?.id}/cancel`, {}, officer);
      const { purchase: undone } = await buys();
      await arrived(1);
      const db = market.container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
      // As a purchase stands whose second order could not be made: the first one is cancelled.
      await db("purchase").where({ id: undone.id }).update({ state: "failed" });
      await api.post(`/admin/orders/${undone.orders[0]?.id}/cancel`, {}, officer);
      expect(await allArrived()).toHaveLength(1);
    });

    it("tells what is sent, delivered, cancelled and refunded, each once", async () => {
      const { container } = market;
      const officer = await anOfficer(container);
      const { purchase } = await buys();
      await arrived(1);
      const [sauce, cake] = purchase.orders;
      const send = (url: string, data: unknown = {}) => api.post(url, data, officer);
      const items = sauce?.lines.map(({ id, quantity }) => ({ id, quantity }));
      const order = (await send(`/admin/orders/${sauce?.id}/fulfillments`, { items })).data.order;
      const fulfilled = (await api.get(`/admin/orders/${order.id}?fields=*fulfillments`, officer)).data.order;
      const [{ id: fulfillment }] = fulfilled.fulfillments;
      const label = { tracking_number: "VN123456789", tracking_url: "", label_url: "" };
      await send(`/admin/orders/${order.id}/fulfillments/${fulfillment}/shipments`, {
        items,
        labels: [label],
      });
      const shipped = (await arrived(2))[1];
      expect(shipped?.subject).toBe(`Nước mắm Cát Hải đã gửi hàng, đơn ${purchase.number}`);
      expect(shipped?.text).toContain("VN123456789");
      expect(shipped?.text).toContain("trả 200.000\u00A0₫ tiền mặt");
      expect(shipped?.text).not.toContain("Bánh đa");

      await send(`/admin/orders/${order.id}/fulfillments/${fulfillment}/mark-as-delivered`);
      expect((await arrived(3))[2]?.subject).toContain("Đã giao hàng của Nước mắm Cát Hải");

      await send(`/admin/orders/${cake?.id}/cancel`);
      const gone = (await arrived(4))[3];
      expect(gone?.subject).toContain("Đã huỷ hàng của Bánh đa Kinh Giao");
      expect(gone?.text).toContain("Một phần đơn hàng đã huỷ");

      const collection = (await send("/admin/payment-collections", { order_id: order.id, amount: 200_000 }))
        .data.payment_collection;
      await send(`/admin/payment-collections/${collection.id}/mark-as-paid`, { order_id: order.id });
      const { data } = await api.get(
        `/admin/orders/${order.id}?fields=payment_collections.id,*payment_collections.payments`,
        officer,
      );
      const payments = data.order.payment_collections.flatMap(
        (one: { payments?: Array<{ id: string }> }) => one.payments ?? [],
      );
      await send(`/admin/payments/${payments.at(-1).id}/refund`, { amount: 20_000 });
      const back = (await arrived(5))[4];
      expect(back?.subject).toBe(`Đã hoàn 20.000\u00A0₫, đơn ${purchase.number}`);

      await allArrived();
      await noteOrderMails(container);
      expect(await allArrived()).toHaveLength(5);
    });

    it("keeps a mail that a busy server did not take, and sends it when it does", async () => {
      post.behaves("busy");
      await buys();
      await expect
        .poll(async () => (await outbox(market.container))[0]?.last_error, { timeout: 10_000 })
        .toContain("4.3.2 Try again later");
      const [kept] = await outbox(market.container);
      expect(kept).toMatchObject({ state: "waiting", attempts: 1, held_until: null });
      expect(+kept.next_try_at).toBeGreaterThan(Date.now() + 30_000);
      expect(post.received).toHaveLength(0);

      post.behaves("kind");
      await sendMails(market.container);
      expect(post.received, "it waits before it tries again").toHaveLength(0);
      await dueNow(market.container);
      expect(await allArrived()).toHaveLength(1);
      expect((await outbox(market.container))[0]).toMatchObject({ state: "sent", attempts: 2 });
    });

    it("gives up at once on a mailbox that does not exist, until an officer sends it again", async () => {
      post.behaves("refusing");
      await buys();
      await expect.poll(async () => (await outbox(market.container))[0]?.state).toBe("failed");
      post.behaves("kind");
      await dueNow(market.container);
      expect(await allArrived()).toHaveLength(0);

      const officer = await anOfficer(market.container);
      const [mail] = (await api.get("/admin/mails", officer)).data.mails;
      expect(mail).toMatchObject({ to: HOA.email, state: "failed", attempts: 1, next_try_at: null });
      expect(mail.last_error).toContain("5.1.1 No such mailbox");
      await api.post(`/admin/mails/${mail.id}/send-again`, {}, officer);
      await arrived(1);
      const left = async () => (await api.get("/admin/mails", officer)).data.count;
      await expect.poll(left, { timeout: 10_000 }).toBe(0);
      expect((await outbox(market.container))[0]).toMatchObject({ state: "sent", attempts: 1 });
      expect(await allArrived()).toHaveLength(1);
    });

    it("keeps mails while there is no mail server at all", async () => {
      await post.stop();
      const { purchase } = await buys();
      expect(purchase.state).toBe("placed");
      await expect
        .poll(async () => (await outbox(market.container))[0]?.last_error)
        .toContain("ECONNREFUSED");
      await post.start();
      await dueNow(market.container);
      expect(await allArrived()).toHaveLength(1);
    });

    it("waits for a server that answers late, and sends nothing twice meanwhile", async () => {
      post.behaves("late", 30_000);
      const { purchase } = await buys();
      await arrived(1);
      // The shopper waits for no mail server: it has not answered yet.
      expect(purchase.state).toBe("placed");
      expect((await outbox(market.container))[0]).toMatchObject({ state: "waiting", attempts: 1 });
      await Promise.all([sendMails(market.container), sendMails(market.container)]);
      post.answers();
      await expect
        .poll(async () => (await outbox(market.container))[0]?.state, { timeout: 10_000 })
        .toBe("sent");
      expect(post.received).toHaveLength(1);
    });

    it("sends again under the same name what a server took without a word", async () => {
      post.behaves("rude");
      await buys();
      await expect.poll(async () => (await outbox(market.container))[0]?.last_error).toBeTruthy();
      post.behaves("kind");
      await dueNow(market.container);
      await allArrived();
      const [first, second] = post.received;
      expect(post.received).toHaveLength(2);
      expect(second?.message_id).toBe(first?.message_id);
    });

    it("sends each of many mails once, however many senders there are", async () => {
      post.behaves("late", 50);
      const { container } = market;
      for (const no of Array.from({ length: 20 }, (_, no) => no)) {
        const data = { name: `Khách ${no}` };
        const to = `khach${no}@example.com`;
        await postMail(container, { channel: "email", to, locale: "vi", template: "welcome", data });
      }
      await Promise.all([sendMails(container), sendMails(container), sendMails(container)]);
      await expect.poll(() => post.received.length, { timeout: 15_000 }).toBe(20);
      expect(new Set(post.received.map(({ to }) => to[0])).size).toBe(20);
    });

    it("sends a code while it is good, and keeps it nowhere afterwards", async () => {
      const { container } = market;
      const code = { channel: "email", to: HOA.email, locale: "vi", template: "one-time-code" } as const;
      await postMail(container, { ...code, data: { code: "482913", minutes: 10 } });
      const [mail] = await arrived(1);
      expect(mail?.subject).toBe("482913 là mã đăng nhập của bạn");
      expect(mail?.text).toContain("trong 10 phút");
      await expect.poll(async () => (await outbox(container))[0]?.state).toBe("sent");
      const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
      const kept = JSON.stringify([await db("mail"), await db("notification")]);
      expect(kept).not.toContain("482913");

      await postMail(container, { ...code, data: { code: "771204", minutes: 0 } });
      await expect.poll(async () => (await outbox(container))[1]?.state).toBe("expired");
      expect(await allArrived()).toHaveLength(1);
    });

    it("tells the same thing once under one key", async () => {
      const { container } = market;
      const hello = { channel: "email", to: HOA.email, locale: "en", template: "welcome" } as const;
      await postMail(container, { ...hello, data: { name: "Hoa" }, key: "welcome:cus_1" });
      await postMail(container, { ...hello, data: { name: "Hoa" }, key: "welcome:cus_1" });
      await allArrived();
      expect(await arrived(1)).toHaveLength(1);
    });
  },
});
