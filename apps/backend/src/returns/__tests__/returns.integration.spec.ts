import type {
  OrderReturnsAnswer,
  PurchaseAnswer,
  ReturnAtDesk,
  ReturnShown,
  ReturnsAnswer,
} from "@market/store-contract";
import { aMarketForAll } from "../../purchase/__tests__/a-market";
import { aReader } from "../../reviews/__tests__/a-reader";
import { aMember, anOfficer, testBackend } from "../../testing";

const NOW = "2026-11-28T03:00:00Z";
const after = (hours: number) => new Date(Date.parse(NOW) + hours * 3_600_000).toISOString();
let forms = 0;

testBackend({
  testSuite: ({ api, getContainer }) => {
    const theMarket = aMarketForAll(getContainer, api, 50);
    beforeEach(() => {
      process.env.CLOCK = NOW;
    });
    afterAll(() => {
      delete process.env.CLOCK;
    });

    async function aDelivery(pieces = 1) {
      const market = theMarket();
      const { send } = market.shopper;
      const own = await aReader(market).bought({}, pieces);
      const { order, line, purchase, key } = own;
      const base = `/store/purchases/${purchase.id}`;
      const member = await aMember(market.container, api, market.fisher);
      const asks = (given: object = {}, headers = key) =>
        send<{ return: ReturnShown }>(
          "POST",
          `${base}/orders/${order.id}/returns`,
          {
            form_id: `form-of-a-return-${++forms}`,
            reason: "broken",
            wish: "refund",
            text: "Chai vỡ khi mở hàng.",
            pieces: [`${line.id}:1`],
            ...given,
          },
          headers,
        );
      const answers = (id: string, body: object, headers = member.headers) =>
        send<{ return: ReturnAtDesk }>("POST", `/producer/returns/${id}/answer`, body, headers);
      const seen = async () =>
        (await send<OrderReturnsAnswer>("GET", `${base}/orders/${order.id}/returns`, undefined, key)).body;
      const total = async () =>
        (await send<PurchaseAnswer>("GET", base, undefined, key)).body.purchase.orders[0]?.total;
      return { ...market, ...own, send, base, member, asks, answers, seen, total };
    }

    it("are asked for by whoever bought them, what was delivered, in time, each piece once", async () => {
      const { asks, seen, line, order } = await aDelivery(2);
      expect((await asks({}, {} as never)).status).toBe(404);
      expect((await asks({ pieces: [] })).body.errors).toEqual([{ field: "pieces", code: "required" }]);
      expect((await asks({ pieces: ["line_none:1"] })).body.errors).toEqual([
        { field: "pieces", code: "not_delivered" },
      ]);
      expect((await seen()).lines).toMatchObject([{ line_id: line.id, quantity: 2, perishable: false }]);
      const form_id = "one-form-sent-twice";
      const both = await Promise.all([asks({ form_id }), asks({ form_id })]);
      expect(new Set(both.map(({ body }) => body.return.id)).size).toBe(1);
      expect(both[0]?.body.return).toMatchObject({
        state: "open",
        lines: [{ quantity: 1, worth: 85_000 }],
        most: 85_000 + order.delivery.amount,
        reply_due: "2026-11-30T03:00:00.000Z",
      });
      expect((await seen()).lines).toMatchObject([{ quantity: 1 }]);
      expect(await asks({ pieces: [`${line.id}:2`] })).toMatchObject({
        status: 409,
        body: { code: "nothing_left" },
      });
      process.env.CLOCK = after(24 * 7 + 1);
      expect(await asks()).toMatchObject({ status: 409, body: { code: "too_late" } });
    });

    it("are paid back in part: it is taken off the order, to the đồng, and answered once", async () => {
      const { asks, answers, total, order, container, fisher, baker } = await aDelivery();
      const before = (await total()) ?? 0;
      const { id } = (await asks()).body.return;
      const stranger = await aMember(container, api, baker);
      const refund = { answer: "refund", text: "Xin gửi lại tiền.", refund: "50.000" };
      expect((await answers(id, refund, stranger.headers)).status).toBe(404);
      expect((await answers(id, { ...refund, refund: "999999" })).body.errors).toEqual([
        { field: "refund", code: "too_much", values: { max: 85_000 + order.delivery.amount } },
      ]);
      const chi = await aMember(container, api, fisher, { name: "Bùi Thị Chi" });
      const both = await Promise.all([answers(id, refund), answers(id, refund, chi.headers)]);
      expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
      expect(both.find(({ status }) => status === 409)?.body.errors).toMatchObject([
        { field: "text", values: { said: "Xin gửi lại tiền." } },
      ]);
      expect(await total()).toBe(before - 50_000);
    });

    it("that are declined go to an officer, whose word is the last", async () => {
      const { asks, answers, total, send, base, key, container } = await aDelivery();
      const before = (await total()) ?? 0;
      const officer = await anOfficer(container);
      const { id } = (await asks()).body.return;
      const escalates = () =>
        send<{ return: ReturnShown }>(
          "POST",
          `${base}/returns/${id}/escalate`,
          { text: "Ảnh cho thấy chai đã vỡ." },
          key,
        );
      expect((await escalates()).body.code).toBe("not_to_escalate");
      await answers(id, { answer: "decline", text: "Chai lành khi gửi." });
      const decides = (body: object) =>
        send<{ return: ReturnAtDesk }>("POST", `/admin/goods-returns/${id}/decide`, body, officer.headers);
      expect((await decides({ answer: "refund", text: "Hoàn lại.", refund: 1 })).status).toBe(409);
      expect((await escalates()).body.return).toMatchObject({ state: "escalated", may_escalate: false });
      const list = await send<ReturnsAnswer>("GET", "/admin/goods-returns", undefined, officer.headers);
      expect(list.body).toMatchObject({ waiting: 1, returns: [{ id, name: "Nguyễn Thị Hoa" }] });
      expect(
        (await decides({ answer: "refund", text: "Hoàn cả tiền hàng.", refund: 85_000 })).body.return,
      ).toMatchObject({
        state: "refunded",
        decision: "Hoàn cả tiền hàng.",
        refund: 85_000,
      });
      expect(await total()).toBe(before - 85_000);
      expect((await escalates()).status).toBe(409);
    });

    it("where nobody answers in time go to an officer, and more is given back than the producer gave", async () => {
      const { asks, answers, total, send, base, key, container, seen, member } = await aDelivery(2);
      const before = (await total()) ?? 0;
      const officer = await anOfficer(container);
      const { id } = (await asks()).body.return;
      await answers(id, { answer: "refund", text: "Hoàn một phần.", refund: 10_000 });
      await send("POST", `${base}/returns/${id}/escalate`, { text: "Như vậy là quá ít." }, key);
      await send(
        "POST",
        `/admin/goods-returns/${id}/decide`,
        { answer: "refund", text: "Hoàn đủ.", refund: 85_000 },
        officer.headers,
      );
      expect(await total()).toBe(before - 85_000);
      const late = (await asks()).body.return;
      process.env.CLOCK = after(49);
      expect((await seen()).returns).toMatchObject([
        { id },
        { id: late.id, late: "reply", may_escalate: true },
      ]);
      const desk = await send<ReturnsAnswer>("GET", "/producer/returns", undefined, member.headers);
      expect(desk.body).toMatchObject({ waiting: 1, total: 2, returns: [{ id: late.id }, { id }] });
    });
  },
});
