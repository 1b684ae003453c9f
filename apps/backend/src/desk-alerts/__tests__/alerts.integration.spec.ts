import { createECDH, randomBytes } from "node:crypto";
import { createRequire } from "node:module";
import type { DeskAlertsAnswer, DeskDeviceAnswer } from "@market/store-contract";
import { generateVAPIDKeys } from "web-push";
import { aPostBox } from "../../account/__tests__/post-box";
import { sqlOf } from "../../booking";
import { readMail } from "../../mail/__tests__/read-mail";
import { aMarketForAll } from "../../purchase/__tests__/a-market";
import { aCustomer, aReader } from "../../reviews/__tests__/a-reader";
import { aMember, testBackend } from "../../testing";

const box = aPostBox();
const keys = generateVAPIDKeys();
process.env.VAPID_PUBLIC_KEY = keys.publicKey;
process.env.VAPID_PRIVATE_KEY = keys.privateKey;

/** The running backend's own copies. */
const load = createRequire(__filename);
const everyMinute = (load("../../jobs/send-mails") as typeof import("../../jobs/send-mails")).default;
const { pushService } = load("../push-alert") as typeof import("../push-alert");
// Written for a browser that it is told apart by: opened as the browser would.
const httpEce = load("http_ece") as { decrypt(body: Buffer, how: object): Buffer };

/** A phone, and its push service. */
function aPhone() {
  const curve = createECDH("prime256v1");
  const p256dh = curve.generateKeys().toString("base64url");
  const auth = randomBytes(16).toString("base64url");
  const endpoint = `https://push.example.com/${randomBytes(12).toString("hex")}`;
  const open = (body: Buffer) =>
    JSON.parse(
      httpEce.decrypt(body, { version: "aes128gcm", privateKey: curve, authSecret: auth }).toString("utf8"),
    ) as { title: string; body: string; url: string };
  return { endpoint, keys: { p256dh, auth }, open };
}

testBackend({
  testSuite: ({ api, getContainer }) => {
    const theMarket = aMarketForAll(getContainer, api, 50);
    let sent: Array<{ endpoint: string; body: Buffer; authorization: string }>;
    let answers: number;
    beforeEach(() => {
      sent = [];
      answers = 201;
      pushService.deliver = async ({ endpoint, body, headers }) => {
        sent.push({ endpoint, body: body as Buffer, authorization: String(headers.Authorization) });
        return answers;
      };
    });

    async function aDesk() {
      const market = theMarket();
      const member = await aMember(market.container, api, market.fisher);
      const { send } = market.shopper;
      const phone = aPhone();
      const device = (intent: "on" | "off" | "known", headers = member.headers, at = phone) =>
        send<DeskDeviceAnswer>(
          "POST",
          "/producer/alerts/device",
          intent === "on"
            ? { intent, endpoint: at.endpoint, keys: at.keys, locale: "vi" }
            : { intent, endpoint: at.endpoint },
          headers,
        );
      const chooses = (body: object) =>
        send<DeskAlertsAnswer>("POST", "/producer/alerts", body, member.headers);
      const outbox = async () =>
        (
          await sqlOf(market.container).raw<{ channel: string; state: string }>(
            "select channel, state from mail where template like 'alert-%' order by channel, created_at",
          )
        ).rows;
      return { ...market, ...aReader(market), member, send, phone, device, chooses, outbox };
    }

    it("a new order is told on the phone and by mail, once, with nothing of who bought", async () => {
      const { member, send, phone, device, buys, container } = await aDesk();
      const { body } = await send<DeskAlertsAnswer>("GET", "/producer/alerts", undefined, member.headers);
      expect(body.alerts).toMatchObject({ mail: true, sms: false, push_key: keys.publicKey });
      expect((await device("known")).body).toEqual({ on: false });
      expect((await device("on")).body).toEqual({ on: true });
      const { order, purchase } = await buys();
      await expect.poll(() => sent.length).toBe(1);
      await everyMinute(container);
      await everyMinute(container);
      expect(sent.map(({ endpoint }) => endpoint)).toEqual([phone.endpoint]);
      expect(sent[0]?.authorization).toMatch(/^vapid t=.+, k=/);
      const alert = phone.open(sent[0]?.body ?? Buffer.alloc(0));
      expect(alert).toMatchObject({
        title: `Đơn mới ${order.display_id}`,
        body: expect.stringContaining("1 mặt hàng"),
      });
      expect(new URL(alert.url).pathname).toBe(`/desk/orders/${order.id}`);
      expect(JSON.stringify(alert)).not.toContain(purchase.contact?.name);
      const mails = (await box.sentTo(body.alerts.email)).map((raw) => readMail({ raw }).subject);
      expect(mails).toEqual([`Đơn mới ${order.display_id}`]);
    });

    it("nothing is sent to a phone that was signed out, is gone, or belongs to somebody else by now", async () => {
      const { container, baker, device, send, member, buys, outbox } = await aDesk();
      await device("on");
      const stranger = await aMember(container, api, baker);
      expect((await device("known", stranger.headers)).body).toEqual({ on: false });
      await device("off", stranger.headers);
      expect((await device("known")).body).toEqual({ on: true });
      answers = 410;
      await buys();
      await expect.poll(() => sent.length).toBe(1);
      await expect.poll(async () => (await device("known")).body.on).toBe(false);
      await expect
        .poll(async () => (await outbox()).find(({ channel }) => channel === "push")?.state)
        .toBe("left_out");
      await device("on");
      await send("POST", "/producer/sign-out", {}, member.headers);
      await buys();
      await everyMinute(container);
      expect(sent.length).toBe(1);
      const { rows } = await sqlOf(container).raw("select id from push_device");
      expect(rows).toEqual([]);
    });

    it("what a push service does not take now is tried again", async () => {
      const { container, device, buys, outbox } = await aDesk();
      await device("on");
      answers = 503;
      await buys();
      await expect.poll(() => sent.length).toBe(1);
      await expect
        .poll(async () => (await outbox()).find(({ channel }) => channel === "push")?.state)
        .toBe("waiting");
      answers = 201;
      await sqlOf(container).raw("update mail set next_try_at = now() where channel = 'push'");
      await expect
        .poll(async () => {
          await everyMinute(container);
          return (await outbox()).find(({ channel }) => channel === "push")?.state;
        })
        .toBe("sent");
      expect(sent.length).toBe(2);
    });

    it("each member chooses by what they are told; a text message needs a number", async () => {
      const { container, member, chooses, asks, outbox } = await aDesk();
      expect((await chooses({ mail: false, sms: true, locale: "en" })).body).toMatchObject({
        errors: [{ field: "sms", code: "no_phone" }],
      });
      await sqlOf(container).raw("update producer_member set phone = '+84987000111' where id = ?", [
        member.id,
      ]);
      expect((await chooses({ mail: false, sms: true, locale: "en" })).status).toBe(200);
      const customer = await aCustomer(container, "nam-alerts@example.com");
      await asks("Nước mắm này để được bao lâu?", customer.headers);
      await expect
        .poll(async () => (await outbox()).map(({ channel, state }) => [channel, state]))
        .toEqual([["sms", "sent"]]);
      expect((await box.sentTo("+84987000111")).join()).toContain("A new question about");
    });

    it("an address that is no push service's is not kept", async () => {
      const { device } = await aDesk();
      for (const endpoint of [
        "http://push.example.com/a",
        "https://169.254.169.254/a",
        "https://localhost/a",
      ]) {
        const refused = await device("on", undefined, { ...aPhone(), endpoint });
        expect(refused.status).toBe(422);
      }
    });
  },
});
