import { describe, expect, it } from "vitest";
import { aBackend, aForm, thrown } from "~/testing/backend";

const backend = await aBackend();
const { writeDeskCookie } = await import("../desk-cookie.server");
const { changeVisit } = await import("./forms.server");
const { monthAsked } = await import("./read.server");
const { fileAsMember } = await import("../file.server");

const member = {
  token: "desk-token",
  expires_at: "2099-01-01T00:00:00Z",
  name: "Bình",
  acting: {
    id: "pdr_1",
    handle: "cat-ba",
    name: "Cát Bà",
    status: "approved" as const,
    role: "owner" as const,
  },
};
const cookies = [await writeDeskCookie(member)];
const EXPERIENCE = "/producer/experiences/exp_1";
const DEPARTURE = "/producer/departures/dep_1";

const ofExperience = (fields: Record<string, string>) =>
  changeVisit(aForm("/en/desk/visits/exp_1", fields, { cookies }), "experiences", "exp_1");
const ofDeparture = (fields: Record<string, string>) =>
  changeVisit(aForm("/en/desk/departures/dep_1", fields, { cookies }), "departures", "dep_1");
const draftOf = (answer: unknown) => (answer as { data: { draft: object } }).data.draft;

describe("the forms of a visit's page", () => {
  it("send prices as people write them, beside what they were", async () => {
    backend.answers({ [`POST ${EXPERIENCE}/prices`]: { body: { experience: {} } } });
    const fields = {
      form: "prices",
      "price.v_1": "350.000 ₫",
      "was.v_1": "300000",
      "price.v_2": "0",
      "was.v_2": "",
    };
    const answer = (await ofExperience(fields)) as Response;
    expect([answer.status, answer.headers.get("Location")]).toEqual([303, "/en/desk/visits/exp_1"]);
    expect(backend.asked()).toMatchObject([
      {
        authorization: "Bearer desk-token",
        producer: "pdr_1",
        body: {
          prices: [
            { variant_id: "v_1", price: 350_000, price_was: 300_000 },
            { variant_id: "v_2", price: 0, price_was: null },
          ],
        },
      },
    ]);
  });

  it("send no price that is no whole number, and show it again", async () => {
    const answer = await ofExperience({ form: "prices", "price.v_1": "nhiều", "was.v_1": "1" });
    expect(draftOf(answer)).toMatchObject({
      form: "prices",
      values: { "price.v_1": "nhiều" },
      errors: [{ field: "price.v_1", code: "not_a_number" }],
    });
    expect(backend.asked()).toEqual([]);
  });

  it("tell at its field that somebody else changed a price meanwhile", async () => {
    const errors = [{ field: "prices.0.price", code: "changed_meanwhile", values: { now: 1 } }];
    const refused = { status: 409, body: { code: "changed_meanwhile", message: "no", errors } };
    backend.answers({ [`POST ${EXPERIENCE}/prices`]: refused });
    const answer = await ofExperience({ form: "prices", "price.v_1": "5", "was.v_1": "3" });
    expect(draftOf(answer)).toMatchObject({ errors: [{ field: "price.v_1", code: "changed_meanwhile" }] });
  });

  it("make a rule of weekdays and times", async () => {
    backend.answers({ [`POST ${EXPERIENCE}/schedules`]: { status: 201, body: { made: 52 } } });
    const form = new URLSearchParams([
      ["form", "schedule"],
      ["first_day", "2026-12-01"],
      ["weekday", "SA"],
      ["weekday", "MO"],
      ["times", "8:00, 14:00"],
      ["capacity", "12"],
      ["season_from", "15/5"],
      ["season_to", "30/09"],
      ["except_days", "02/09/2027\r\n"],
      ["until", ""],
    ]);
    const request = new Request("http://shop.example/desk/visits/exp_1", {
      method: "POST",
      body: form,
      headers: { Cookie: cookies.map((cookie) => cookie.split(";")[0]).join("; ") },
    });
    expect(((await changeVisit(request, "experiences", "exp_1")) as Response).status).toBe(303);
    expect(backend.asked()[0]?.body).toEqual({
      rrule: "DTSTART:20261201\nRRULE:FREQ=WEEKLY;BYDAY=MO,SA",
      times: ["08:00", "14:00"],
      season_from: "05-15",
      season_to: "09-30",
      except_days: ["2027-09-02"],
      until: null,
      capacity: 12,
    });
  });

  it("end a schedule, close days and open them again", async () => {
    backend.answers({
      [`DELETE ${EXPERIENCE}/schedules/sched_1`]: { body: { taken_back: 3 } },
      [`POST ${EXPERIENCE}/closures`]: { body: { changed: 2 } },
    });
    await ofExperience({ form: "end_schedule", schedule_id: "sched_1" });
    await ofExperience({ form: "closure", from: "2026-12-20", to: "2026-12-21", closed: "yes" });
    await ofExperience({ form: "closure", from: "2026-12-20", to: "2026-12-21", closed: "no" });
    expect(backend.asked().map(({ body }) => body)).toEqual([
      undefined,
      { from: "2026-12-20", to: "2026-12-21", closed: true },
      { from: "2026-12-20", to: "2026-12-21", closed: false },
    ]);
  });

  it("take no other address and no other form", async () => {
    const others: Array<Record<string, string>> = [
      { form: "end_schedule", schedule_id: "../x" },
      { form: "delete" },
    ];
    for (const wrong of others) {
      expect(await thrown(ofExperience(wrong))).toMatchObject({ status: 404 });
    }
    expect(backend.asked()).toEqual([]);
  });
});

describe("the forms of a departure's page", () => {
  const was = { was_capacity: "10", was_state: "open" };

  it("change places and bookings as they were seen", async () => {
    backend.answers({ [`POST ${DEPARTURE}`]: { body: {} } });
    await ofDeparture({ form: "places", capacity: "8", ...was });
    await ofDeparture({ form: "state", state: "closed", ...was });
    const seen = { was: { capacity: 10, state: "open" } };
    expect(backend.asked().map(({ body }) => body)).toEqual([
      { capacity: 8, ...seen },
      { state: "closed", ...seen },
    ]);
  });

  it("call off just what was shown, and say so where it is not so any more", async () => {
    const errors = [{ field: "seen", code: "changed_meanwhile", values: { bookings: 2 } }];
    const body = { code: "changed_meanwhile", message: "no", errors };
    backend.answers({ [`POST ${DEPARTURE}/call-off`]: { status: 409, body } });
    const seen = { seen_bookings: "1", seen_guests: "3", seen_total: "750000" };
    const answer = await ofDeparture({ form: "call_off", reason: "Bão\r\nsố 3", ...seen });
    expect(backend.asked()[0]?.body).toEqual({
      reason: "Bão\nsố 3",
      seen: { bookings: 1, guests: 3, total: 750_000 },
    });
    expect(draftOf(answer)).toEqual({
      form: "call_off",
      values: { form: "call_off", reason: "Bão\r\nsố 3" },
      errors: [],
      code: "changed_meanwhile",
    });
  });

  it("keep a message that could not be sent", async () => {
    backend.answers({ [`POST ${DEPARTURE}/messages`]: "down" });
    const answer = (await thrown(ofDeparture({ form: "message", vi: "Mang áo ấm", en: "" }))) as Response;
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ fields: expect.arrayContaining([["vi", "Mang áo ấm"]]) });
    expect(backend.asked()[0]?.body).toEqual({ vi: "Mang áo ấm", en: null });
  });
});

describe("the month of the list", () => {
  it("is the one asked for, or this one", () => {
    const of = (query: string) => monthAsked(new Request(`http://shop.example/desk/visits${query}`));
    expect(of("?month=2027-02")).toBe("2027-02");
    expect(of("?month=2027-13")).toBe(of(""));
    expect(of("")).toMatch(/^\d{4}-\d{2}$/);
  });
});

describe("a file of the desk", () => {
  const ask = (kept = cookies) =>
    fileAsMember(
      new Request("http://shop.example/en/desk/figures.xlsx", {
        headers: { Cookie: kept.map((cookie) => cookie.split(";")[0]).join("; ") },
      }),
      "/producer/export",
    );

  it("is handed on in the member's name, and kept by no cache", async () => {
    backend.answers({ "GET /producer/export": { body: { all: 1 } } });
    const answer = await ask();
    expect([await answer.json(), answer.headers.get("Cache-Control")]).toEqual([
      { all: 1 },
      "private, no-store",
    ]);
    expect(backend.asked()).toMatchObject([{ authorization: "Bearer desk-token", producer: "pdr_1" }]);
  });

  it.each([
    [401, 303],
    [403, 403],
    [404, 404],
    [409, 303],
    [500, 503],
  ])("that is refused with %i is answered %i", async (status, answered) => {
    backend.answers({ "GET /producer/export": { status, body: { type: "x", message: "no" } } });
    expect(await thrown(ask())).toMatchObject({ status: answered });
  });
});
