import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { aTrip, NOW } from "../../booking/__tests__/a-trip";
import { aMailServer, anOfficer, testBackend } from "../../testing";

const post = aMailServer();
// Before the configuration is read, which is earlier than the suite's own `env` is set.
Object.assign(process.env, { SMTP_URL: post.url, STOREFRONT_URL: "https://ocop.example" });
const HOA = { name: "Nguyễn Thị Hoa", phone: "0912 345 678", email: "hoa@example.com" };
const MINH = { name: "Trần Minh", phone: "0987 654 321" };
const STORM = { vi: "Bão số 3: phà ngừng chạy.", en: "Typhoon: the ferry does not run." };

testBackend({
  testSuite: ({ api, getContainer }) => {
    beforeAll(() => post.start());
    beforeEach(() => {
      process.env.CLOCK = NOW;
      post.behaves("kind");
    });
    afterAll(async () => {
      delete process.env.CLOCK;
      await post.stop();
    });

    const outbox = () => getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)("mail");

    /** Hoa, who left a mail address, and Minh, who left none, go on the 20th; an officer writes. */
    async function twoVisitors() {
      const t = await aTrip(getContainer(), api);
      for (const contact of [HOA, MINH]) {
        const basket = await t.shopper.takesABasket();
        await t.takesPlaces(basket, t.trip, { adult: 1 });
        await t.buys(basket, { contact });
      }
      await expect.poll(() => outbox().where({ state: "waiting" })).toEqual([]);
      const officer = await anOfficer(t.container);
      const ask = async (path: string) =>
        (await api.get(path, { ...officer, validateStatus: () => true })) as { status: number; data: never };
      return {
        ...t,
        notice: async (body: object): Promise<string> =>
          (await api.post("/admin/departures/notices", { ...body, ...STORM }, officer)).data.notice.id,
        written: async () => (await ask("/admin/visit-notices")).data as { notices: object[]; count: number },
        told: async (id: string) => ask(`/admin/visit-notices/${id}`),
      };
    }

    it("lists each notice with what it is about and how many were told", async () => {
      const t = await twoVisitors();
      expect(await t.written()).toEqual({ notices: [], count: 0 });
      await t.notice({ day: "2026-12-20" });
      process.env.CLOCK = "2026-11-28T04:00:00Z";
      await t.notice({ departure_id: t.later });
      await expect.poll(() => outbox().where({ template: "visit-notice", state: "waiting" })).toEqual([]);
      expect(await t.written()).toMatchObject({
        count: 2,
        notices: [
          {
            departure_id: t.later,
            starts_at: "2026-12-21T01:00:00.000Z",
            product_title: "Chèo kayak vịnh Lan Hạ",
            producer_name: "Tổ du lịch Cát Bà",
            sent: 0,
          },
          {
            day: "2026-12-20",
            product_title: null,
            text_en: STORM.en,
            written_at: new Date(NOW).toISOString(),
            written_by: expect.stringContaining("@"),
            sent: 2,
            waiting: 0,
            failed: 0,
          },
        ],
      });
    });

    it("tells of each guest when and how they were told, and names first who could not be", async () => {
      const t = await twoVisitors();
      post.behaves("refusing");
      const id = await t.notice({ day: "2026-12-20" });
      await expect.poll(() => outbox().where({ template: "visit-notice", state: "waiting" })).toEqual([]);
      const { data } = await t.told(id);
      expect(data).toMatchObject({
        notice: { id, sent: 1, waiting: 0, failed: 1 },
        told: [
          {
            contact_name: HOA.name,
            channel: "email",
            to: HOA.email,
            state: "failed",
            sent_at: null,
            last_error: expect.stringContaining("No such mailbox"),
          },
          {
            contact_name: MINH.name,
            channel: "sms",
            to: "+84987654321",
            state: "sent",
            sent_at: expect.any(String),
            last_error: null,
          },
        ],
      });
      expect(await t.told("vnot_none")).toMatchObject({ status: 404, data: { code: "no_such_notice" } });
    });

    it("says who still waits, and when it is tried again", async () => {
      const t = await twoVisitors();
      post.behaves("busy");
      const id = await t.notice({ day: "2026-12-20" });
      await expect
        .poll(async () => (await t.told(id)).data)
        .toMatchObject({
          notice: { sent: 1, waiting: 1, failed: 0 },
          told: [{ contact_name: HOA.name, state: "waiting", next_try_at: expect.any(String) }, {}],
        });
    });
  },
});
