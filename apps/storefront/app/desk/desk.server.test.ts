import type { CheckInKey, CheckInList } from "@market/store-contract";
import { describe, expect, it } from "vitest";
import { aBackend, aForm, thrown } from "~/testing/backend";

const backend = await aBackend();
const { writeDeskCookie } = await import("./desk-cookie.server");
const { deskPath } = await import("./session.server");
const signIn = await import("~/routes/desk-sign-in");
const checkIn = await import("~/routes/desk-check-in");
const signOut = await import("~/routes/desk-sign-out");
const sync = await import("~/routes/desk-sync");
const list = await import("~/routes/desk-list");

const context = { shopVersion: null, doNotKeep() {}, openForHydration: () => "" };
const args = (request: Request) => ({ request, params: {}, context });
const atDesk = await writeDeskCookie({
  token: "desk-token",
  expires_at: "2099-01-01T00:00:00Z",
  name: "Bình",
  acting: null,
});
const cookies = [atDesk];
const read = (path: string, kept = cookies) =>
  new Request(`http://shop.example${path}`, {
    headers: { cookie: kept.map((one) => one.split(";")[0]).join("; ") },
  });
const PAGE = "/desk/check-in?departure_id=dep_1";
const where = (answer: unknown) => (answer as Response).headers.get("Location");
const told = { type: "invalid_data", code: "wrong_credentials", message: "no" };

describe("signing in at the desk", () => {
  it("keeps the token in a cookie of its own and goes where one wanted to", async () => {
    const member = {
      id: "pmem_1",
      name: "Bình",
      email: "b@x.vn",
      producers: [{ id: "p", name: "Tổ", role: "staff" }],
    };
    backend.answers({
      "POST /producer/sign-in": { body: { token: "new", expires_at: "2099-01-01T00:00:00Z", member } },
    });
    const form = aForm("/desk/sign-in", { email: "b@x.vn", password: "secret secret", return_to: PAGE });
    const answer = (await signIn.action(args(form))) as Response;
    expect([answer.status, where(answer)]).toEqual([303, PAGE]);
    const [desk] = answer.headers.getSetCookie().filter((one) => one.startsWith("desk="));
    expect(desk).toMatch(/HttpOnly/);
    expect(backend.asked()[0]?.body).toEqual({ email: "b@x.vn", password: "secret secret" });
  });

  it("comes again with what was typed, but the password", async () => {
    backend.answers({ "POST /producer/sign-in": { status: 422, body: told } });
    const answer = await signIn.action(args(aForm("/desk/sign-in", { email: "b@x.vn", password: "no" })));
    expect(JSON.stringify(answer)).toContain('"values":{"email":"b@x.vn"}');
    expect(answer).toMatchObject({ data: { draft: { refusal: { code: "wrong_credentials" } } } });
  });

  it.each(["/account", "//evil.example", "https://evil.example", "/desk/sign-in", "/desk/sign-out"])(
    "does not lead to %s afterwards",
    (to) => {
      expect(deskPath(new Request("http://shop.example/en/desk/sign-in"), to)).toBe("/en/desk");
    },
  );

  it("ends at the backend and is forgotten here, also where the backend is away", async () => {
    backend.answers({ "POST /producer/sign-out": "down" });
    const answer = await signOut.action(args(aForm("/en/desk/sign-out", {}, { cookies })));
    expect(where(answer)).toBe("/en/desk/sign-in");
    expect(answer.headers.getSetCookie().some((one) => /^desk=;.*Max-Age=0/.test(one))).toBe(true);
    expect(backend.asked()[0]).toMatchObject({ authorization: "Bearer desk-token" });
  });
});

describe("checking in", () => {
  it("opens to nobody who is not signed in, and leads back there", async () => {
    const answer = await thrown(checkIn.loader(args(read(PAGE, []))));
    expect(where(answer)).toBe(`/desk/sign-in?${new URLSearchParams({ return_to: PAGE })}`);
    expect((await sync.action(args(aForm("/desk/check-in/sync", {})))).status).toBe(401);
    expect((await list.loader(args(read("/desk/check-in/list?departure_id=dep_1", [])))).status).toBe(401);
    expect(backend.asked()).toEqual([]);
  });

  it("forgets a session that has ended, and says so at the way in", async () => {
    const ended = { status: 401, body: { type: "x", message: "no" } };
    backend.answers({ "GET /producer/check-in/list": ended, "GET /producer/check-in/key": ended });
    const answer = (await thrown(checkIn.loader(args(read(PAGE))))) as Response;
    expect(where(answer)).toContain("expired=1");
    expect(answer.headers.getSetCookie()[0]).toMatch(/^desk=;/);
  });

  it("shows the list as the backend signed it", async () => {
    const signed = { list: JSON.stringify({ tickets: [] } as unknown as CheckInList), signature: "s" };
    const key: CheckInKey = { kty: "EC", crv: "P-256", x: "x", y: "y" };
    backend.answers({
      "GET /producer/check-in/list": { body: signed },
      "GET /producer/check-in/key": { body: key },
    });
    await checkIn.loader(args(read(PAGE)));
    const answer = await list.loader(args(read("/desk/check-in/list?departure_id=dep_1")));
    expect([await answer.json(), answer.headers.get("Cache-Control")]).toEqual([signed, "private, no-store"]);
  });

  it("tells a typed code under the form's own id, so that a form sent twice lets in once", async () => {
    const result = { id: "event-0001", outcome: "in" };
    backend.answers({ "POST /producer/check-in": { body: { results: [result] } } });
    const form = () => aForm(PAGE, { event_id: "event-0001", code: " K7M2 9QXA " }, { cookies });
    expect(await checkIn.action(args(form()))).toEqual({ result });
    await checkIn.action(args(form()));
    expect(backend.asked().map(({ body }) => body)).toEqual(
      Array(2).fill({ departure_id: "dep_1", events: [{ id: "event-0001", code: "K7M2 9QXA" }] }),
    );
  });

  it("says what is wrong with an empty field without asking", async () => {
    const form = aForm(PAGE, { event_id: "event-0001", code: " " }, { cookies });
    expect(await checkIn.action(args(form))).toMatchObject({ result: { outcome: "mistyped" } });
    expect(backend.asked()).toEqual([]);
  });

  it("takes an entry back, or says why not", async () => {
    const form = () => aForm(PAGE, { intent: "undo", event_id: "event-0001" }, { cookies });
    backend.answers({ "POST /producer/check-in/undo": { body: { undone: true } } });
    expect(where(await checkIn.action(args(form())))).toBe(PAGE);
    expect(backend.asked()[0]?.body).toEqual({ event_id: "event-0001" });
    backend.answers({
      "POST /producer/check-in/undo": { status: 409, body: { ...told, code: "too_late_to_undo" } },
    });
    expect(where(await checkIn.action(args(form())))).toBe(PAGE);
  });

  it("hands the script's scans on, and the backend's refusal back", async () => {
    const body = { departure_id: "dep_1", events: [{ id: "event-0002", token: "v1.t.m" }] };
    const send = (text: string) => {
      const headers = { cookie: atDesk.split(";")[0] ?? "", "content-type": "application/json" };
      return sync.action(
        args(new Request("http://shop.example/desk/check-in/sync", { method: "POST", body: text, headers })),
      );
    };
    backend.answers({ "POST /producer/check-in": { body: { results: [] } } });
    expect(await (await send(JSON.stringify(body))).json()).toEqual({ results: [] });
    expect(backend.asked()[0]).toMatchObject({ body, authorization: "Bearer desk-token" });
    expect((await send("no json")).status).toBe(422);
    backend.answers({ "POST /producer/check-in": { status: 404, body: { ...told, code: "no_such_visit" } } });
    expect((await send(JSON.stringify(body))).status).toBe(404);
    backend.answers({ "POST /producer/check-in": "down" });
    expect((await send(JSON.stringify(body))).status).toBe(503);
  });
});
