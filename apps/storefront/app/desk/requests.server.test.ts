import type { HostRequest } from "@market/store-contract";
import { describe, expect, it } from "vitest";
import { aBackend, aForm, thrown } from "~/testing/backend";

const backend = await aBackend();
const { writeDeskCookie } = await import("./desk-cookie.server");
const { answerRequest, readRequests } = await import("./requests.server");
const { deskPath } = await import("./session.server");

const member = { token: "desk-token", expires_at: "2099-01-01T00:00:00Z", name: "Bình", acting: null };
const cookies = [await writeDeskCookie(member)];
const PAGE = "/en/desk/requests";
const ANSWER = "POST /producer/bookings/bkg_1/answer";
const NO = { booking_id: "bkg_1", answer: "no", reason: " Làng có đám cưới.\r\nXin hẹn hôm khác. " };
const WRITTEN = "Làng có đám cưới.\nXin hẹn hôm khác.";
const send = (fields: Record<string, string>, kept = cookies) =>
  answerRequest(aForm(PAGE, fields, { cookies: kept }));
const refusal = (status: number, code: string) => ({ [ANSWER]: { status, body: { code, message: "no" } } });

describe("requests to book", () => {
  it("are read in the member's name", async () => {
    const requests: Array<Partial<HostRequest>> = [{ id: "bkg_1" }];
    backend.answers({ "GET /producer/requests": { body: { requests } } });
    expect(await readRequests(new Request(`http://shop.example${PAGE}`), member)).toEqual(requests);
    expect(backend.asked()[0]).toMatchObject({ authorization: "Bearer desk-token" });
  });

  it("are accepted with one button, and the page comes again", async () => {
    backend.answers({ [ANSWER]: { body: { id: "bkg_1" } } });
    const answer = (await send({ booking_id: "bkg_1", answer: "yes" })) as Response;
    expect([answer.status, answer.headers.get("Location")]).toEqual([303, PAGE]);
    expect(backend.asked()).toMatchObject([{ body: { yes: true }, authorization: "Bearer desk-token" }]);
  });

  it("are refused with a reason as it was written", async () => {
    backend.answers({ [ANSWER]: { body: { id: "bkg_1" } } });
    expect(((await send(NO)) as Response).status).toBe(303);
    expect(backend.asked()[0]?.body).toEqual({ yes: false, reason: WRITTEN });
  });

  it.each([
    ["required", " "],
    ["too_long", "x".repeat(501)],
  ])("are not refused with a reason that is %s; what was typed comes again", async (error, reason) => {
    expect(await send({ ...NO, reason })).toMatchObject({
      data: { draft: { booking_id: "bkg_1", reason: reason.trim(), error } },
      init: { status: 422 },
    });
    expect(backend.asked()).toEqual([]);
  });

  it.each([
    [409, "request_over", "over"],
    [404, "no_such_booking", "over"],
    [422, "invalid_fields", "other"],
  ])(
    "that cannot be answered (%i %s) are told of, with the reason that was typed",
    async (status, code, error) => {
      backend.answers(refusal(status, code));
      expect(await send(NO)).toMatchObject({
        data: { draft: { booking_id: "bkg_1", reason: WRITTEN, error } },
        init: { status },
      });
    },
  );

  it("take no other booking's address and no third answer", async () => {
    for (const wrong of [
      { ...NO, booking_id: "../requests" },
      { ...NO, answer: "maybe" },
    ]) {
      expect(await thrown(send(wrong))).toMatchObject({ status: 404 });
    }
    expect(backend.asked()).toEqual([]);
  });
});

describe("a form of the desk that could not be sent", () => {
  const unsent = async (kept = cookies) => {
    const answer = (await thrown(send(NO, kept))) as Response;
    return { status: answer.status, body: await answer.json(), cookies: answer.headers.getSetCookie() };
  };
  const fields = Object.entries(NO);

  it("holds all its fields where nobody is signed in any more", async () => {
    expect(await unsent([])).toEqual({ status: 401, body: { why: "signed_out", fields }, cookies: [] });
    expect(backend.asked()).toEqual([]);
  });

  it("holds them where the session ended meanwhile, and the browser forgets that session", async () => {
    backend.answers(refusal(401, "signed_out"));
    const { status, body, cookies: set } = await unsent();
    expect([status, body]).toEqual([401, { why: "signed_out", fields }]);
    expect(set).toEqual([expect.stringMatching(/^desk=;.*Max-Age=0/)]);
  });

  it("holds them where the backend is away, or wants some patience", async () => {
    backend.answers({ [ANSWER]: "down" });
    expect(await unsent()).toMatchObject({ status: 503, body: { why: "unavailable", fields } });
    const errors = [{ field: "", code: "too_many", values: { seconds: 90 } }];
    backend.answers({ [ANSWER]: { status: 429, body: { code: "too_many", message: "no", errors } } });
    expect(await unsent()).toMatchObject({ status: 429, body: { why: "too_many", minutes: 2, fields } });
  });

  it("is a page to come back to after signing in", () => {
    const request = new Request("http://shop.example/en/desk/sign-in");
    for (const path of [PAGE, "/desk/bookings/bkg_1/guests"]) expect(deskPath(request, path)).toBe(path);
    expect(deskPath(request, "/desk/bookings/bkg_1/guests/evil")).toBe("/en/desk");
  });
});
