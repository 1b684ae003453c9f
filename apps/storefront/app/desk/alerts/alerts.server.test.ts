import { describe, expect, it } from "vitest";
import { aBackend, aForm } from "~/testing/backend";

const backend = await aBackend();
const { writeDeskCookie } = await import("../desk-cookie.server");
const page = await import("~/routes/desk-alerts");
const device = await import("~/routes/desk-alert-device");

const context = { shopVersion: null, doNotKeep() {}, openForHydration: () => "" };
const args = (request: Request) => ({ request, params: {}, context });
const atDesk = await writeDeskCookie({
  token: "desk-token",
  expires_at: "2099-01-01T00:00:00Z",
  name: "Bình",
  acting: null,
});
const cookie = atDesk.split(";")[0] ?? "";
const signedIn = (request: Request) => {
  request.headers.set("cookie", cookie);
  return request;
};
const alerts = { mail: true, sms: false, email: "b@x.vn", phone: null, push_key: "B-key" };

describe("how a member is told", () => {
  it("is what is ticked: a box that is empty is not sent", async () => {
    backend.answers({ "POST /producer/alerts": { body: { alerts } } });
    const answer = (await page.action(args(signedIn(aForm("/en/desk/alerts", { sms: "1" }))))) as Response;
    expect([answer.status, answer.headers.get("Location")]).toEqual([303, "/en/desk/alerts"]);
    expect(backend.asked()[0]?.body).toEqual({ mail: false, sms: true, locale: "en" });
  });
});

describe("a device", () => {
  it("is told the shop's key, and nothing else of the member", async () => {
    backend.answers({ "GET /producer/alerts": { body: { alerts } } });
    const answer = await device.loader(args(signedIn(new Request("http://shop.example/desk/alerts/device"))));
    expect(await answer.json()).toEqual({ push_key: "B-key" });
    expect(answer.headers.get("Cache-Control")).toBe("private, no-store");
  });

  it("of whoever is signed out is told nothing", async () => {
    const answer = await device.loader(args(new Request("http://shop.example/desk/alerts/device")));
    expect(answer.status).toBe(401);
  });

  it("is switched on in the member's name", async () => {
    backend.answers({ "POST /producer/alerts/device": { body: { on: true } } });
    const body = { intent: "known", endpoint: "https://push.example.com/a" };
    const request = new Request("http://shop.example/desk/alerts/device", {
      method: "POST",
      body: JSON.stringify(body),
    });
    expect(await (await device.action(args(signedIn(request)))).json()).toEqual({ on: true });
    expect(backend.asked()[0]?.body).toEqual(body);
  });
});
