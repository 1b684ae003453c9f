import { createServer } from "node:http";
import type { Booking, BookingsAnswer } from "@market/store-contract";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";

/** Stands in for the backend: it opens the purchase to its key alone. */
let bookings: Booking[] = [];
const backend = createServer((request, response) => {
  const open =
    request.headers["x-purchase-key"] === "secret" && request.url?.startsWith("/store/purchases/pur_1/");
  const answer: BookingsAnswer | object = open ? { bookings } : { type: "not_found", message: "no" };
  response.writeHead(open ? 200 : 404, { "content-type": "application/json" }).end(JSON.stringify(answer));
});
await new Promise<void>((resolve) => backend.listen(0, "127.0.0.1", resolve));
const address = backend.address();
vi.stubEnv("BACKEND_URL", `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`);
vi.stubEnv("PUBLISHABLE_KEY", "pk_test");
const { writePurchaseKey } = await import("~/session.server");
const { loader: picture } = await import("~/routes/ticket-picture");
const { loader: calendar } = await import("~/routes/booking-calendar");

const ticket = { id: "tic_1", code: "K7M29QXA", token: "v1.tic_1.mac", title: "Người lớn", used_at: null };
const booking: Booking = {
  id: "bok_1",
  order_id: "ord_1",
  state: "confirmed",
  product_handle: "bees",
  title: "Bees; honey",
  starts_at: "2026-12-05T01:00:00Z",
  ends_at: "2026-12-05T04:30:00Z",
  nights: null,
  seats: 1,
  meeting_point: "Bến Bèo",
  map_url: null,
  producer: { name: "HTX", phone: null },
  tickets: [{ ...ticket, state: "valid" }],
  ladder: [],
  total: 450_000,
  if_cancelled: null,
  can_move: false,
};

type Loader = typeof picture | typeof calendar;
async function asked(load: Loader, path: string, file: string, key = "secret"): Promise<Response> {
  const cookie = (await writePurchaseKey(new Request("http://shop"), "pur_1", key)).split(";")[0] ?? "";
  const request = new Request(`http://shop${path}/${file}`, { headers: key ? { cookie } : {} });
  const context = { shopVersion: null, doNotKeep() {}, openForHydration: () => "" };
  return load({ request, params: { id: "pur_1", file }, context }).catch((error: unknown) => {
    if (error instanceof Response) return error;
    throw error;
  });
}

beforeEach(() => {
  bookings = [booking];
});
afterAll(() => {
  backend.close();
});

describe("the picture of a ticket", () => {
  const shown = (file: string, key?: string) => asked(picture, "/orders/pur_1/tickets", file, key);

  it("is drawn for whoever holds the purchase's key, and kept by nobody", async () => {
    const answer = await shown("tic_1.svg");
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-type": "image/svg+xml; charset=utf-8",
      "cache-control": "private, no-store",
      "x-robots-tag": "noindex",
    });
    const svg = await answer.text();
    expect(svg).toMatch(/^<svg /);
    // Nothing in it could run or be fetched.
    expect(svg).not.toMatch(/<script|href|style=/);
  });

  it("differs from ticket to ticket", async () => {
    const first = await (await shown("tic_1.svg")).text();
    bookings = [{ ...booking, tickets: [{ ...ticket, state: "valid", token: "v1.tic_1.other" }] }];
    expect(await (await shown("tic_1.svg")).text()).not.toBe(first);
  });

  it("is shown of a ticket that was used, for who asks again", async () => {
    bookings = [{ ...booking, tickets: [{ ...ticket, state: "used" }] }];
    expect((await shown("tic_1.svg")).status).toBe(200);
  });

  it.each([
    ["another's key", "tic_1.svg", "stolen"],
    ["no key at all", "tic_1.svg", ""],
    ["a ticket of nobody", "tic_9.svg", "secret"],
    ["another kind of file", "tic_1.png", "secret"],
    ["a way out of the folder", "../tic_1.svg", "secret"],
  ])("is not found with %s", async (_what, file, key) => {
    expect((await shown(file, key)).status).toBe(404);
  });

  it("is not found of a ticket that counts no more", async () => {
    bookings = [{ ...booking, tickets: [{ ...ticket, state: "void" }] }];
    expect((await shown("tic_1.svg")).status).toBe(404);
  });
});

describe("a booking for one's own calendar", () => {
  const file = async (facts: Partial<Booking> = {}) => {
    bookings = [{ ...booking, ...facts }];
    return asked(calendar, "/en/orders/pur_1/bookings", "bok_1.ics");
  };

  it("is a file with its hours in Vietnam and the way back to the tickets", async () => {
    const answer = await file();
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": 'attachment; filename="bees.ics"',
      "cache-control": "private, no-store",
    });
    const text = await answer.text();
    expect(text).toContain("DTSTART;TZID=Asia/Ho_Chi_Minh:20261205T080000");
    expect(text).toContain("SUMMARY:Bees\\; honey");
    expect(text).toContain("URL:http://shop/en/orders/pur_1");
    expect(text).toContain("STATUS:CONFIRMED");
  });

  it("takes whole days for a stay", async () => {
    const text = await (await file({ nights: 2, ends_at: "2026-12-07T05:00:00Z" })).text();
    expect(text).toContain("DTSTART;VALUE=DATE:20261205");
    expect(text).toContain("DTEND;VALUE=DATE:20261207");
  });

  it("says so of a visit that is off", async () => {
    expect(await (await file({ state: "called_off" })).text()).toContain("STATUS:CANCELLED");
  });
});
