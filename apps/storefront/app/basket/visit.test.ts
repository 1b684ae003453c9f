import type { BasketLine } from "@market/store-contract";
import { describe, expect, it } from "vitest";
import { translator } from "~/i18n";
import { changeFrom } from "./change";
import { heldUntil, isVisitsOnly } from "./visit";
import { whenOf } from "./visit-line";

const form = (fields: Record<string, string>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries({ intent: "add-visit", ...fields })) data.append(name, value);
  return data;
};
const body = (fields: Record<string, string>) => {
  const change = changeFrom(form(fields));
  return change?.kind === "visit" ? change.body : null;
};

describe("the form of a visit's page", () => {
  it("asks for an hour with the tickets of which there are some", () => {
    const sent = {
      departure_id: "dep_1",
      "ticket.v_adult": "2",
      "ticket.v_child": "1",
      "ticket.v_group": "0",
    };
    expect(body(sent)).toEqual({
      departure_id: "dep_1",
      tickets: [
        { variant_id: "v_adult", quantity: 2 },
        { variant_id: "v_child", quantity: 1 },
      ],
    });
  });

  it("keeps all that was typed for the page that comes again, the empty kinds too", () => {
    const change = changeFrom(form({ departure_id: "dep_1", "ticket.v_adult": "2", "ticket.v_child": "" }));
    expect(change).toMatchObject({ chosen: { departure: "dep_1", tickets: { v_adult: 2, v_child: 0 } } });
  });

  it("lets the backend say that no ticket was chosen", () => {
    expect(body({ departure_id: "dep_1" })).toEqual({ departure_id: "dep_1", tickets: [] });
  });

  const STAY = { variant_id: "v_room", arrive: "2026-12-05", leave: "2026-12-07", rooms: "1", guests: "2" };

  it("asks for nights in a room", () => {
    expect(body(STAY)).toEqual({
      stay: { variant_id: "v_room", arrive: "2026-12-05", leave: "2026-12-07", rooms: 1, guests: 2 },
    });
  });

  it.each([
    ["neither hour nor days", { variant_id: "v_room" }],
    ["a day that does not exist", { ...STAY, leave: "2026-12-32" }],
    ["leaving before arriving", { ...STAY, leave: "2026-12-04" }],
    ["no room", { ...STAY, rooms: "0" }],
    ["an id of another world", { departure_id: "dep 1; drop table" }],
  ])("asks for nothing with %s", (_what, fields) => {
    expect(changeFrom(form(fields as Record<string, string>))).toBeNull();
  });
});

const line = (held_until?: string | null): Pick<BasketLine, "visit"> & BasketLine => ({
  id: "l1",
  variant_id: "v1",
  product_handle: "bees",
  title: "Bees",
  variant_title: null,
  thumbnail: null,
  quantity: 1,
  unit_price: 1,
  total: 1,
  discount: 0,
  available: null,
  ...(held_until !== undefined && {
    visit: { departure_id: "d1", starts_at: "2026-12-05T01:00:00Z", ends_at: null, nights: null, held_until },
  }),
});

describe("a producer's part", () => {
  it("is visits only when every line is one, and never when it is empty", () => {
    expect(isVisitsOnly({ lines: [line("2026-12-01T00:00:00Z")] })).toBe(true);
    expect(isVisitsOnly({ lines: [line("2026-12-01T00:00:00Z"), line()] })).toBe(false);
    expect(isVisitsOnly({ lines: [] })).toBe(false);
  });

  it("is kept until the first of its holds ends", () => {
    const lines = [line("2026-12-01T00:10:00Z"), line(), line("2026-12-01T00:05:00.000Z"), line(null)];
    expect(heldUntil([{ lines }])).toBe("2026-12-01T00:05:00.000Z");
    expect(heldUntil([{ lines: [line(), line(null)] }])).toBeNull();
  });
});

describe("when a visit is, in one line", () => {
  const [vi, en] = [translator("vi", "visit"), translator("en", "visit")];
  const visit = { departure_id: "d1", held_until: null };
  const trip = { ...visit, starts_at: "2026-12-05T01:00:00Z", ends_at: "2026-12-05T04:30:00Z", nights: null };
  const stay = { ...visit, starts_at: "2026-12-05T07:00:00Z", ends_at: "2026-12-06T05:00:00Z", nights: 1 };

  it("names day and hours of a departure", () => {
    expect(whenOf(vi, "vi", trip)).toBe("Thứ Bảy, 05/12/2026, 08:00 – 11:30");
  });

  it("names both days and the nights of a stay", () => {
    expect(whenOf(vi, "vi", stay)).toBe("05/12/2026 đến 06/12/2026 (1 đêm)");
    expect(whenOf(en, "en", stay)).toBe("5 December 2026 to 6 December 2026 (1 night)");
  });
});
