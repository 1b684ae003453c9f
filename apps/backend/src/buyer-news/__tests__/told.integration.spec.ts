import { createRequire } from "node:module";
import type { ReturnAtDesk, ReturnShown } from "@market/store-contract";
import { aPostBox } from "../../account/__tests__/post-box";
import { sqlOf } from "../../booking";
import { readMail } from "../../mail/__tests__/read-mail";
import { aMarketForAll } from "../../purchase/__tests__/a-market";
import { aCustomer, aReader } from "../../reviews/__tests__/a-reader";
import { aMember, anOfficer, testBackend } from "../../testing";

const box = aPostBox();
/** The running backend's own copy. */
const load = createRequire(__filename);
const everyMinute = (load("../../jobs/send-mails") as typeof import("../../jobs/send-mails")).default;

testBackend({
  testSuite: ({ api, getContainer }) => {
    const theMarket = aMarketForAll(getContainer, api, 50);

    async function aBuyer(to: string, locale: "vi" | "en" = "vi") {
      const market = theMarket();
      const own = await aReader(market).bought();
      await sqlOf(market.container).raw(
        "update purchase set contact_email = :to, locale = :locale where id = :id",
        { to, locale, id: own.purchase.id },
      );
      const member = await aMember(market.container, api, market.fisher);
      return { ...market, ...aReader(market), own, member, send: market.shopper.send };
    }
    /** What was sent beside the mails about the order itself. */
    const subjects = async (to: string, count: number) => {
      const told = async () =>
        (await box.sentTo(to))
          .map((raw) => readMail({ raw }).subject)
          .filter((subject) => !/HP-/.test(subject));
      await expect.poll(async () => (await told()).length).toBe(count);
      // However often the job comes by, nothing is told again.
      await everyMinute(getContainer());
      await everyMinute(getContainer());
      return told();
    };

    it("a return is told at each step, in the buyer's language", async () => {
      const to = "lan-returns@example.com";
      const { own, send, member, container } = await aBuyer(to, "en");
      const officer = await anOfficer(container);
      const path = `/store/purchases/${own.purchase.id}/orders/${own.order.id}/returns`;
      const sent = await send<{ return: ReturnShown }>(
        "POST",
        path,
        {
          form_id: "form-of-a-return-told",
          reason: "broken",
          wish: "refund",
          text: "The bottle came broken.",
          pieces: [`${own.line.id}:1`],
        },
        own.key,
      );
      const { id, number } = sent.body.return;
      expect(await subjects(to, 1)).toEqual([`Return ${number} received`]);
      const declined = { answer: "decline", text: "It left us <b>whole</b>." };
      await send<{ return: ReturnAtDesk }>(
        "POST",
        `/producer/returns/${id}/answer`,
        declined,
        member.headers,
      );
      expect(await subjects(to, 2)).toContain(`An answer to return ${number}`);
      await send(
        "POST",
        `/store/purchases/${own.purchase.id}/returns/${id}/escalate`,
        { text: "It came broken, see the picture." },
        own.key,
      );
      expect(await subjects(to, 3)).toContain(`The marketplace’s office looks at return ${number}`);
      const decision = { answer: "refund", text: "It is to be paid back.", refund: "20000" };
      await send("POST", `/admin/goods-returns/${id}/decide`, decision, officer.headers);
      expect(await subjects(to, 4)).toContain(`The decision on return ${number}`);
    });

    it("a review is told of when it is answered, hidden and shown again, each time once", async () => {
      const to = "lan-reviews@example.com";
      const { own, writes, replies, decides, member, container } = await aBuyer(to);
      const officer = await anOfficer(container);
      const { body } = await writes(own, {});
      await replies(body.review.id, "Cảm ơn bạn.", member.headers);
      expect(await subjects(to, 1)).toEqual([expect.stringContaining("đã có phản hồi")]);
      await decides(`review/${body.review.id}/hide`, officer.headers, { reason: "Có số điện thoại." });
      expect(await subjects(to, 2)).toContainEqual(expect.stringContaining("không được đăng"));
      await decides(`review/${body.review.id}/restore`, officer.headers);
      expect(await subjects(to, 3)).toContainEqual(expect.stringContaining("đã được đăng"));
    });

    it("a question's answer goes to whoever asked", async () => {
      const to = "nam-asks@example.com";
      const { asks, answers, member, container } = await aBuyer("lan-other@example.com");
      const customer = await aCustomer(container, to);
      const { body } = await asks("Nước mắm này để được bao lâu?", customer.headers);
      await answers(body.question.id, "Dùng trong 12 tháng.", member.headers);
      expect(await subjects(to, 1)).toEqual([expect.stringContaining("đã có trả lời")]);
    });
  },
});
