import type { MonthAvailability } from "@market/store-contract";
import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { describe, expect, it, vi } from "vitest";
import { i18nFor, translator } from "~/i18n";
import { aDay, aMonth, anExperience, aSlot } from "./examples";
import { type Chosen, readQuestion } from "./question";
import type { WaitingDraft } from "./waiting";

const at = vi.hoisted(() => ({ pathname: "/experiences/bees" }));
vi.mock("@remix-run/react", () => ({ useLocation: () => at }));
const { Booking } = await import("./booking");

const NOTHING: Chosen = { departure: null, tickets: {}, variant: null, rooms: null };
const NOW = new Date("2026-11-28T03:00:00Z");
const december = aMonth("2026-12", [
  aDay("2026-12-05", {
    departures: [
      aSlot(),
      aSlot({ id: "dep_2", starts_at: "2026-12-05T06:00:00Z", ends_at: null, state: "sold_out" }),
    ],
  }),
  aDay("2026-12-06", { state: "sold_out", departures: [aSlot({ state: "sold_out" })] }),
]);

function shown(
  query: string,
  facts: {
    month?: MonthAvailability;
    stay?: boolean;
    refused?: string;
    waiting?: WaitingDraft;
    list?: false;
  } = {},
) {
  const experience = anExperience({
    shape: facts.stay ? "stay" : "departure",
    waiting_list: facts.list ?? true,
  });
  const month = facts.month ?? december;
  return renderToStaticMarkup(
    <I18nextProvider i18n={i18nFor("vi")}>
      <Booking
        path="/experiences/bees"
        handle="bees"
        experience={experience}
        question={readQuestion(new URLSearchParams(query), experience, "2026-11-28")}
        chosen={NOTHING}
        calendar={{ month, nights: month.days }}
        now={NOW}
        refused={facts.refused ?? null}
        waiting={facts.waiting ?? null}
      />
    </I18nextProvider>,
  );
}

describe("the month of a visit", () => {
  it("is a table with a caption and seven headed columns", () => {
    const html = shown("");
    expect(html).toContain("Tháng 12/2026: các ngày còn chỗ cho 2 khách</caption>");
    expect(html.match(/<th scope="col"/g)).toHaveLength(7);
    expect(html.match(/<td/g)).toHaveLength(35);
  });

  it("leads from each day to that day, for as many people, and to the months beside it", () => {
    const html = shown("party=3");
    expect(html).toContain('href="/experiences/bees?month=2026-12&amp;day=2026-12-05&amp;party=3#times"');
    expect(html).toContain('href="/experiences/bees?month=2027-01&amp;party=3#month"');
  });

  it("says in words how a day stands, and has no link where there is nothing to see", () => {
    const html = shown("");
    expect(html).toContain("Chủ Nhật, 06/12/2026: hết chỗ");
    expect(html).toContain("Thứ Hai, 07/12/2026: không có chuyến");
    expect(html).not.toContain("day=2026-12-07");
  });
});

describe("the day that is chosen", () => {
  it("offers its hours and tickets, in one form that posts to the basket", () => {
    const html = shown("day=2026-12-05");
    expect(html).toContain('<form method="post" action="/cart"');
    expect(html).toContain('name="intent" value="add-visit"');
    expect(html).toMatch(/name="departure_id"[^>]*value="dep_1"/);
    expect(html).toMatch(/<input[^>]*disabled=""[^>]*value="dep_2"|<input[^>]*value="dep_2"[^>]*disabled=""/);
    expect(html).toContain('name="ticket.v_child"');
    expect(html).toContain("huỷ miễn phí đến 08:00, 03/12/2026");
  });

  it("says why it cannot be booked, where it cannot", () => {
    const html = shown("day=2026-12-06");
    expect(html).toContain(translator("vi", "visit")("why.sold_out"));
    expect(html).not.toContain('value="add-visit"');
  });

  it("lets one wait for an hour that is full, and for no other", () => {
    expect(shown("day=2026-12-06")).toContain('<input type="hidden" name="departure_id" value="dep_1"/>');
    const html = shown("day=2026-12-05");
    expect(html.match(/value="wait"/g)).toHaveLength(1);
    expect(html).toContain('<input type="hidden" name="departure_id" value="dep_2"/>');
    const open = aMonth("2026-12", [aDay("2026-12-05", { departures: [aSlot()] })]);
    expect(shown("day=2026-12-05", { month: open })).not.toContain('value="wait"');
  });

  it("offers no waiting where nobody keeps a list", () => {
    expect(shown("day=2026-12-06", { list: false })).not.toContain('value="wait"');
  });

  it("brings the waiting list's form again, open, with what was typed and what is wrong", () => {
    const waiting = { values: { name: "Hoa", phone: "12" }, errors: { phone: "not_a_phone" }, whole: null };
    const html = shown("day=2026-12-06", { waiting });
    expect(html).toContain('<details class="waiting" open="">');
    expect(html).toContain('value="Hoa"');
    expect(html).toContain("Số điện thoại chưa đúng.");
  });

  it("says why the places that were asked for could not be taken", () => {
    expect(shown("day=2026-12-05", { refused: "Giờ này vừa hết chỗ." })).toContain("Giờ này vừa hết chỗ.");
  });
});

describe("a stay", () => {
  const month = aMonth("2026-12", [
    aDay("2026-12-05"),
    aDay("2026-12-06", { state: "few_left", left: 1 }),
    aDay("2026-12-07", { state: "sold_out" }),
  ]);

  it("leads from a day to arriving on it, then to leaving", () => {
    expect(shown("", { month, stay: true })).toContain("arrive=2026-12-05&amp;party=2#times");
    expect(shown("arrive=2026-12-05", { month, stay: true })).toContain(
      "arrive=2026-12-05&amp;leave=2026-12-06&amp;party=2#times",
    );
  });

  it("offers rooms for nights that are all free, the day of leaving left out", () => {
    const html = shown("arrive=2026-12-05&leave=2026-12-07", { month, stay: true });
    expect(html).toContain('name="variant_id"');
    expect(html).toContain("một phòng 900.000");
  });

  it("names the nights on which there is no room", () => {
    const html = shown("arrive=2026-12-06&leave=2026-12-08", { month, stay: true });
    expect(html).toContain("Thứ Hai, 07/12/2026: hết chỗ");
    expect(html).not.toContain('name="variant_id"');
  });
});
