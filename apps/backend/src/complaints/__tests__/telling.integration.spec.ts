import { createRequire } from "node:module";
import type { ComplaintAnswer, ComplaintBody } from "@market/store-contract";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { aPostBox } from "../../account/__tests__/post-box";
import { readMail } from "../../mail/__tests__/read-mail";
import { anOfficer, aShop, aShopper, testBackend } from "../../testing";

const box = aPostBox();
process.env.STOREFRONT_URL = "https://ocop.example";

/** The running backend's own copy. */
const load = createRequire(__filename);
const everyMinute = (load("../../jobs/send-mails") as typeof import("../../jobs/send-mails")).default;

testBackend({
  testSuite: ({ api, getContainer }) => {
    let shopper: ReturnType<typeof aShopper>;
    let officer: Awaited<ReturnType<typeof anOfficer>>;
    beforeEach(async () => {
      shopper = aShopper(api, await aShop(getContainer()));
      officer = await anOfficer(getContainer());
    });

    let no = 0;
    const complains = async (given: Partial<ComplaintBody>) => {
      const { body } = await shopper.send<ComplaintAnswer>("POST", "/store/complaints", {
        locale: "vi",
        kind: "goods",
        text: "Chai nước mắm bị vỡ khi tôi mở hàng kiểm tra.",
        name: "Nam xem http://spam.example",
        form_id: `form-that-is-told-${++no}`,
        ...given,
      });
      return body.complaint;
    };
    const answers = (id: string, body: object) =>
      shopper.send("POST", `/admin/complaints/${id}`, body, officer.headers);
    /** Subject and text of a mail; a text message as it is. */
    const asRead = (sent: string) => {
      if (!/^Content-Type/im.test(sent)) return sent;
      const { subject, text } = readMail({ raw: sent });
      return `${subject}\n${text}`;
    };
    /** All that reached somebody, once it is so many, and of them the one that is about `what`. */
    const arrived = async (to: string, count: number, what: string) => {
      await expect.poll(async () => (await box.sentTo(to)).length).toBe(count);
      return (await box.sentTo(to)).map(asRead).find((sent) => sent.includes(what));
    };
    const outbox = () =>
      getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)("mail").orderBy("created_at");

    it("writes that it came and what is answered, each once, in the complainant's language", async () => {
      const to = "nam-told@example.com";
      const { id, number } = await complains({ locale: "en", email: to });
      const received = await arrived(to, 1, `Complaint ${number} received`);
      expect(received).toContain(`https://ocop.example/en/complaints/${id}`);
      // What a stranger typed about somebody else's address is not sent there.
      expect(received).not.toContain("spam.example");

      await answers(id, { reply: "We have asked the producer about it." });
      const replied = await arrived(to, 2, `A reply to complaint ${number}`);
      expect(replied).toContain("We have asked the producer about it.");

      await answers(id, { decision: "The producer sends another bottle." });
      const decided = await arrived(to, 3, `Complaint ${number} settled`);
      expect(decided).toContain("The producer sends another bottle.");
      expect(decided).not.toContain("We have asked");

      await everyMinute(getContainer());
      await everyMinute(getContainer());
      expect((await outbox()).map(({ key }) => key)).toEqual([
        `complaint-received:${number}`,
        `complaint-replied:${number}`,
        `complaint-decided:${number}`,
      ]);
    });

    it("sends a text message where only a phone was given, and one message for both answers at once", async () => {
      const { id, number } = await complains({ phone: "0987 111 222" });
      const to = "+84987111222";
      const received = await arrived(to, 1, `đã nhận khiếu nại ${number}`);
      expect(received).toContain(`https://ocop.example/complaints/${id}`);
      await answers(id, { reply: "Chúng tôi đã hỏi chủ thể.", decision: "Chủ thể gửi lại một chai." });
      await arrived(to, 2, "");
      const decided = (await box.sentTo(to))[1];
      expect(decided).toContain(`khiếu nại ${number} đã được giải quyết`);
      await everyMinute(getContainer());
      expect(await outbox()).toHaveLength(2);
    });

    it("tells what a stopped process had not come to", async () => {
      const { id, number } = await complains({ email: "nam-late@example.com" });
      await arrived("nam-late@example.com", 1, number);
      const db = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION);
      await db("complaint").where({ id }).update({ reply: "Đã hỏi chủ thể.", replied_at: new Date() });
      await everyMinute(getContainer());
      expect(await outbox()).toMatchObject([{}, { key: `complaint-replied:${number}` }]);
      await arrived("nam-late@example.com", 2, `Trả lời khiếu nại ${number}`);
    });
  },
});
