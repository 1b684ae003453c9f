import type { ComplaintAnswer, ComplaintBody } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { anOfficer, aShop, aShopper, testBackend } from "../../testing";
import type { AdminComplaint } from "../shown";

const aComplaint = (given: Partial<ComplaintBody> = {}): ComplaintBody => ({
  locale: "vi",
  kind: "goods",
  text: "Chai nước mắm bị vỡ khi tôi mở hàng kiểm tra.",
  name: "Trần Văn Nam",
  phone: "0987 654 321",
  form_id: "form-of-a-shopper-1",
  ...given,
});

/** What the shop's and the office's routes answer, one or the other. */
type Told = ComplaintAnswer & { complaints: AdminComplaint[]; count: number };

testBackend({
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer;
    let shopper: ReturnType<typeof aShopper>;
    let officer: Awaited<ReturnType<typeof anOfficer>>;

    beforeEach(async () => {
      process.env.CLOCK = "2026-11-24T03:00:00Z";
      container = getContainer();
      shopper = aShopper(api, await aShop(container));
      officer = await anOfficer(container);
    });
    afterEach(() => {
      delete process.env.CLOCK;
    });

    const complains = (given?: Partial<ComplaintBody>) =>
      shopper.send<Told>("POST", "/store/complaints", aComplaint(given));
    const office = (method: string, path: string, body?: object) =>
      shopper.send<Told>(method, `/admin/complaints${path}`, body, officer.headers);

    it("is given a number and two clocks, and is read again by whoever holds its id", async () => {
      const { status, body } = await complains();
      expect(status).toBe(201);
      expect(body.complaint).toMatchObject({
        state: "received",
        received_at: "2026-11-24T03:00:00.000Z",
        reply_due: "2026-11-26T03:00:00.000Z",
        resolve_due: "2026-12-09T16:59:59.999Z",
      });
      expect(body.complaint.number).toMatch(/^KN-261124-[2-9A-Z]{5}$/);
      const again = await shopper.send("GET", `/store/complaints/${body.complaint.id}`);
      expect(again.body).toEqual(body);
      expect((await shopper.send("GET", `/store/complaints/${body.complaint.number}`)).status).toBe(404);
    });

    it("is one complaint, however often the same form is sent", async () => {
      const answers = await Promise.all([complains(), complains(), complains()]);
      expect(new Set(answers.map(({ body }) => body.complaint.id)).size).toBe(1);
    });

    it("is told every field that is missing or wrong", async () => {
      const { status, body } = await complains({ kind: "noise", text: "Kém", name: " ", phone: "12" });
      expect(status).toBe(422);
      expect(body.errors).toEqual(
        expect.arrayContaining([
          { field: "kind", code: "not_a_choice" },
          { field: "text", code: "too_short", values: { min: 20 } },
          { field: "name", code: "required" },
          { field: "phone", code: "not_a_phone" },
        ]),
      );
      const { body: noContact } = await complains({ phone: "" });
      expect(noContact.errors).toEqual([{ field: "phone", code: "phone_or_email" }]);
    });

    it("is refused as a flood after ten in a day from one contact", async () => {
      for (let n = 0; n < 10; n++)
        expect((await complains({ form_id: `form-number-${n}-of-many` })).status).toBe(201);
      const eleventh = await complains({ form_id: "form-number-eleven-x" });
      expect([eleventh.status, eleventh.body.code]).toEqual([409, "too_many_complaints"]);
    });

    it("stands in the officers' list, is late when its clock ran out, and is answered once", async () => {
      const { id } = (await complains()).body.complaint;
      expect((await office("GET", "")).body.complaints).toMatchObject([
        { id, late: null, phone: "+84987654321" },
      ]);
      process.env.CLOCK = "2026-11-26T03:00:01Z";
      expect((await office("GET", "")).body.complaints).toMatchObject([{ late: "reply" }]);

      await office("POST", `/${id}`, { reply: "Chúng tôi đã nhận và đang hỏi chủ thể." });
      expect((await office("GET", "")).body.complaints).toMatchObject([{ late: null, state: "replied" }]);
      expect((await office("POST", `/${id}`, { reply: "Một câu trả lời khác hẳn." })).status).toBe(409);

      process.env.CLOCK = "2026-12-09T17:00:00Z";
      expect((await office("GET", "")).body.complaints).toMatchObject([{ late: "resolve" }]);
      await office("POST", `/${id}`, { decision: "Chủ thể gửi lại một chai khác, không tính phí." });
      expect((await office("GET", "")).body.count).toBe(0);
      expect((await shopper.send("GET", `/store/complaints/${id}`)).body).toMatchObject({
        complaint: { state: "resolved", decision: "Chủ thể gửi lại một chai khác, không tính phí." },
      });
    });

    it("is answered by one of two officers at once, and the other is told", async () => {
      const { id } = (await complains()).body.complaint;
      const replies = ["Chúng tôi đã hỏi chủ thể.", "Chúng tôi đang xem lại hàng."];
      const answers = await Promise.all(replies.map((reply) => office("POST", `/${id}`, { reply })));
      const [taken, refused] = [...answers].sort((a, b) => a.status - b.status);
      expect([taken?.status, refused?.status]).toEqual([200, 409]);
      expect(refused?.body.errors).toEqual([{ field: "reply", code: "already_replied" }]);
      const said = replies[answers.findIndex(({ status }) => status === 200)];
      const { body } = await shopper.send<ComplaintAnswer>("GET", `/store/complaints/${id}`);
      expect(body.complaint.reply).toBe(said);
      // Nothing of an answer is kept where half of it came too late.
      const both = { reply: "Một câu trả lời khác hẳn.", decision: "Quyết định đến cùng lúc." };
      expect((await office("POST", `/${id}`, both)).status).toBe(409);
      expect((await office("GET", `/${id}`)).body.complaint).toMatchObject({ reply: said, decision: null });
    });

    it("is read by no one who is not signed in as an officer", async () => {
      expect((await shopper.send("GET", "/admin/complaints")).status).toBe(401);
    });
  },
});
