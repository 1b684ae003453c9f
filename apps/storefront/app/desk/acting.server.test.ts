import type { DeskProducer } from "@market/store-contract";
import { describe, expect, it } from "vitest";
import { aBackend, aForm, thrown } from "~/testing/backend";

const backend = await aBackend();
const { readDeskCookie, writeDeskCookie } = await import("./desk-cookie.server");
const desk = await import("~/routes/desk");
const certificates = await import("~/routes/desk-certificates");
const signIn = await import("~/routes/desk-sign-in");

const context = { shopVersion: null, doNotKeep() {}, openForHydration: () => "" };
const args = (request: Request) => ({ request, params: {}, context });
const aProducer = (id: string): DeskProducer => ({
  id,
  handle: id,
  name: `Tổ ${id}`,
  status: "approved",
  role: "staff",
});
const ONE = aProducer("pdr_1");
const TWO = aProducer("pdr_2");
const member = (...producers: DeskProducer[]) => ({ id: "pmem_1", name: "Bình", email: "b@x.vn", producers });
const cookieOf = async (acting: DeskProducer | null) =>
  writeDeskCookie({ token: "desk-token", expires_at: "2099-01-01T00:00:00Z", name: "Bình", acting });
const read = (path: string, cookie: string) =>
  new Request(`http://shop.example${path}`, { headers: { cookie: cookie.split(";")[0] ?? "" } });
const deskCookieIn = (answer: Response) =>
  answer.headers.getSetCookie().find((one) => one.startsWith("desk=")) ?? "";
const actingIn = async (answer: Response) =>
  (await readDeskCookie(read("/desk", deskCookieIn(answer))))?.acting;

const TODAY = {
  orders: { to_accept: 1, to_pack: 0 },
  low_stock: { count: 0, goods: [] },
  certificates: 0,
  returns: 0,
  reviews: 0,
  questions: 0,
};
const answering = (...producers: DeskProducer[]) =>
  backend.answers({
    "GET /producer/me": { body: { member: member(...producers) } },
    "GET /producer/today": { body: TODAY },
    "GET /producer/departures": { body: { visits: [] } },
    "GET /producer/requests": { body: { requests: [] } },
  });
const asked = (what: string) => backend.asked().find((one) => one.what === what);

describe("acting for a producer", () => {
  const signingIn = async (...producers: DeskProducer[]) => {
    backend.answers({
      "POST /producer/sign-in": {
        body: { token: "new", expires_at: "2099-01-01T00:00:00Z", member: member(...producers) },
      },
    });
    const form = aForm("/desk/sign-in", { email: "b@x.vn", password: "secret secret" });
    return actingIn((await signIn.action(args(form))) as Response);
  };

  it("is settled with the sign-in for whoever works for one, and left open for whoever works for several", async () => {
    expect(await signingIn(ONE)).toMatchObject({ id: "pdr_1" });
    expect(await signingIn(ONE, TWO)).toBeNull();
  });

  it("goes over to the producer that an alert is about, and to none that the member does not work for", async () => {
    answering(ONE, TWO);
    const opened = async (path: string, cookie: string) =>
      (await thrown(certificates.loader(args(read(path, cookie))))) as Response;
    const other = await opened("/desk/certificates?for=pdr_2", await cookieOf(ONE));
    expect([other.status, other.headers.get("location")]).toEqual([303, "/desk/certificates"]);
    expect(await actingIn(other)).toMatchObject({ id: "pdr_2" });

    const strange = await opened("/desk/certificates?for=pdr_9&page=2", await cookieOf(ONE));
    expect([strange.status, strange.headers.get("location")]).toEqual([303, "/desk/certificates?page=2"]);
    expect(deskCookieIn(strange)).toBe("");

    const nobody = await opened("/desk/certificates?for=pdr_2", "");
    expect(nobody.headers.get("location")).toContain(encodeURIComponent("/desk/certificates?for=pdr_2"));
  });

  it("asks nothing about a producer until one of several is chosen", async () => {
    answering(ONE, TWO);
    await desk.loader(args(read("/desk", await cookieOf(null))));
    expect(asked("GET /producer/today")).toBeUndefined();
    await desk.loader(args(read("/desk", await cookieOf(TWO))));
    expect(asked("GET /producer/today")).toMatchObject({
      producer: "pdr_2",
      authorization: "Bearer desk-token",
    });
  });

  it("falls back to the only one left where somebody works no longer for whom they acted for", async () => {
    answering(ONE);
    await desk.loader(args(read("/desk", await cookieOf(TWO))));
    expect(asked("GET /producer/today")).toMatchObject({ producer: "pdr_1" });
  });

  it("changes with a choice among one's own, and with nothing else", async () => {
    answering(ONE, TWO);
    const choose = async (producer: string) =>
      desk.action(args(aForm("/desk", { producer }, { cookies: [await cookieOf(ONE)] })));
    expect(await actingIn(await choose("pdr_2"))).toMatchObject({ id: "pdr_2", name: "Tổ pdr_2" });
    expect(deskCookieIn(await choose("pdr_3"))).toBe("");
  });

  it("leads to the choice from a page that needs one", async () => {
    backend.answers({
      "GET /producer/certificates": {
        status: 409,
        body: { type: "conflict", code: "choose_producer", message: "" },
      },
    });
    const page = read("/en/desk/certificates", await cookieOf(null));
    const answer = (await thrown(certificates.loader(args(page)))) as Response;
    expect([answer.status, answer.headers.get("Location")]).toEqual([303, "/en/desk"]);
  });
});
