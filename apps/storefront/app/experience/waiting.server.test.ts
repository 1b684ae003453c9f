import { createServer } from "node:http";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";

/** Stands in for the backend: notes what it was sent, and answers what a test says. */
let sent: unknown[] = [];
let status = 200;
const backend = createServer((request, response) => {
  let body = "";
  request.on("data", (part) => {
    body += part;
  });
  request.on("end", () => {
    sent.push([request.url, JSON.parse(body)]);
    const answer = status === 200 ? {} : { type: "conflict", code: "already_waiting", message: "no" };
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(answer));
  });
});
await new Promise<void>((resolve) => backend.listen(0, "127.0.0.1", resolve));
const address = backend.address();
vi.stubEnv("BACKEND_URL", `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`);
vi.stubEnv("PUBLISHABLE_KEY", "pk_test");
const { joinWaiting } = await import("./waiting.server");

const GOOD = { departure_id: "dep_1", seats: "2", name: " Hoa ", phone: "+33 6 12 34 56 78", email: "" };
function join(changes: Partial<typeof GOOD> = {}, wait: number | null = null) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...GOOD, ...changes })) form.append(name, value);
  return joinWaiting("bees", form, "en", { wait, limits: { min: 1, max: 6 } });
}

beforeEach(() => {
  sent = [];
  status = 200;
  vi.spyOn(console, "error").mockImplementation(() => {});
});
afterAll(() => {
  backend.close();
});

describe("the waiting list's form", () => {
  it("is sent on when it is right, without an empty mail address", async () => {
    expect(await join()).toBeNull();
    expect(sent).toEqual([
      [
        "/store/experiences/bees/waiting",
        { departure_id: "dep_1", seats: 2, name: "Hoa", phone: "+33 6 12 34 56 78", locale: "en" },
      ],
    ]);
  });

  it.each([
    ["no name", { name: " " }, { name: "required" }],
    ["words for a phone", { phone: "ask me" }, { phone: "not_a_phone" }],
    ["words for a mail address", { email: "hoa" }, { email: "not_an_email" }],
    ["more places than one may book", { seats: "7" }, { seats: "too_many" }],
    ["no places", { seats: "0" }, { seats: "required" }],
    ["no number of places", { seats: "two" }, { seats: "required" }],
    ["no hour", { departure_id: "" }, { departure_id: "required" }],
  ])("comes again with %s, and nothing is sent", async (_what, changes, errors) => {
    expect(await join(changes)).toMatchObject({ status: 422, draft: { errors } });
    expect(sent).toEqual([]);
  });

  it("comes again with everything wrong at once, and all that was typed", async () => {
    const refused = await join({ name: "", phone: "12", email: "hoa@example.com" });
    expect(Object.keys(refused?.draft.errors ?? {})).toEqual(["name", "phone"]);
    expect(refused?.draft.values).toMatchObject({ phone: "12", email: "hoa@example.com" });
  });

  it("comes again when it was sent too often, when the list is closed and when nobody answers", async () => {
    expect(await join({}, 90)).toMatchObject({
      status: 429,
      draft: { whole: expect.stringContaining("2 minutes") },
    });
    status = 409;
    expect(await join()).toMatchObject({
      status: 409,
      draft: { whole: expect.stringContaining("could not be put") },
    });
    status = 503;
    expect(await join()).toMatchObject({ status: 503, draft: { values: { name: " Hoa " } } });
  });
});
