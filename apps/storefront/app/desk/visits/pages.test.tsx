import type { DeskDepartureAnswer, DeskExperience } from "@market/store-contract";
import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { describe, expect, it, vi } from "vitest";
import { i18nFor, translator } from "~/i18n";
import type { Locale } from "~/i18n/locale";
import type { VisitDraft } from "./draft";
import { scheduleWords } from "./schedule-words";

const at = vi.hoisted(() => ({ pathname: "/desk/visits" }));
vi.mock("@remix-run/react", () => ({ useLocation: () => at }));
const { DeparturePage } = await import("./departure-page");
const { ExperiencePage } = await import("./experience-page");
const { VisitsPage } = await import("./visits-page");

const NOW = new Date("2026-11-28T03:00:00Z");
const DEPARTURE: DeskDepartureAnswer["departure"] = {
  id: "dep_1",
  experience_id: "exp_1",
  title: "Chèo kayak",
  starts_at: "2026-12-20T01:00:00.000Z",
  ends_at: "2026-12-20T03:00:00.000Z",
  capacity: 10,
  taken: 3,
  held: 1,
  state: "open",
  note: null,
};
const ONE: DeskDepartureAnswer = {
  departure: DEPARTURE,
  coming: { bookings: 1, guests: 3, total: 750_000 },
  participants: [
    {
      booking_id: "bkg_1",
      number: "HP-1",
      name: "Nguyễn Thị Hoa",
      phone: "+84912345678",
      guests: 3,
      party: [{ title: "Người lớn", quantity: 3 }],
      note: "Say sóng",
      state: "confirmed",
      total: 750_000,
      due: 750_000,
      cash: true,
      tickets: { total: 3, used: 1 },
    },
  ],
  messages: [
    {
      id: "vnot_1",
      vi: "Mang áo ấm",
      en: "Bring a coat",
      written_at: "2026-11-28T02:00:00.000Z",
      by: null,
      told: [{ name: "Nguyễn Thị Hoa", channel: "sms", state: "failed" }],
    },
  ],
};
const EXPERIENCE: DeskExperience = {
  id: "exp_1",
  title: "Chèo kayak",
  handle: "cheo-kayak",
  shape: "departure",
  on_sale: true,
  tickets: [{ variant_id: "v_1", title: "Người lớn", seats: 1, accompanied: false, price: 300_000 }],
  schedules: [
    {
      id: "sched_1",
      rrule: "DTSTART:20261201\nRRULE:FREQ=WEEKLY;BYDAY=SA,SU",
      times: ["08:00"],
      season_from: "05-15",
      season_to: "09-30",
      except_days: ["2027-09-02"],
      capacity: 1,
      until: null,
    },
  ],
  departures: [DEPARTURE],
};

function shown(page: React.ReactNode, locale: Locale = "en"): string {
  at.pathname = locale === "en" ? "/en/desk/visits" : "/desk/visits";
  return renderToStaticMarkup(<I18nextProvider i18n={i18nFor(locale)}>{page}</I18nextProvider>);
}
const departure = (given: Partial<DeskDepartureAnswer> = {}, draft: VisitDraft | null = null, now = NOW) => (
  <DeparturePage {...ONE} {...given} draft={draft} now={now} />
);

describe("a departure's page", () => {
  it("asks before it is called off with how many people and how much money, and sends just these along", () => {
    const english = shown(departure());
    expect(english).toContain("Bookings: 1 (3 guests). All of their ₫750,000 comes back");
    expect(english).toContain("Call it off and give ₫750,000 back to 3 guests");
    expect(english).toContain('name="seen_total" value="750000"');
    expect(shown(departure(), "vi")).toContain("1 lượt đặt (3 khách) sẽ được hoàn toàn bộ 750.000\u00a0₫");
    const nobody = { coming: { bookings: 0, guests: 0, total: 0 }, participants: [] };
    expect(shown(departure(nobody))).toContain("Nobody has booked. Nobody can book it any more.");
  });

  it("lists who comes, what they still pay and what they wrote, and offers the list as a file", () => {
    const english = shown(departure());
    for (const part of [
      "Nguyễn Thị Hoa",
      "tel:+84912345678",
      "3 × Người lớn",
      "Still to pay on the order: ₫750,000",
    ]) {
      expect(english).toContain(part);
    }
    expect(english).toContain("Visitor&#x27;s note: Say sóng");
    expect(english).toContain('href="/en/desk/departures/dep_1/participants.xlsx"');
  });

  it("says of a message who wrote it and whom it did not reach", () => {
    const english = shown(departure());
    expect(english).toContain("the marketplace&#x27;s office");
    expect(english).toContain("Bring a coat");
    expect(english).toContain("Nguyễn Thị Hoa: could not be sent, please call");
  });

  it("takes what a visitor pays on the spot by one tap, the visit's own part, and of nobody who paid otherwise", () => {
    const html = shown(departure());
    expect(html).toContain("Note ₫750,000 as received in cash");
    expect(html).toContain('<input type="hidden" name="booking_id" value="bkg_1"/>');
    const [one] = ONE.participants;
    if (!one) throw new Error("Nobody comes.");
    const mixed = shown(departure({ participants: [{ ...one, due: 900_000 }] }));
    expect(mixed).toContain("Note ₫750,000 as received in cash");
    for (const other of [{ cash: false }, { due: 0 }, { state: "requested" as const }]) {
      expect(shown(departure({ participants: [{ ...one, ...other }] }))).not.toContain("as received in cash");
    }
  });

  it("has no form left once it is over and paid, or called off", () => {
    const cancelled = { departure: { ...DEPARTURE, state: "cancelled" as const, note: "Bão" } };
    const over = new Date("2026-12-20T03:00:00Z");
    const paid = { participants: ONE.participants.map((one) => ({ ...one, due: 0 })) };
    for (const page of [departure(cancelled), departure(paid, null, over)]) {
      expect(shown(page)).not.toContain("<form");
    }
    // Who paid at the end of it is noted after it.
    expect(shown(departure({}, null, over))).toContain("as received in cash");
    expect(shown(departure(cancelled))).toContain("Reason: Bão");
  });

  it("shows a form that came to nothing unfolded, with its error and what was typed", () => {
    const draft: VisitDraft = {
      form: "message",
      values: { vi: "Mang áo" },
      errors: [{ field: "vi", code: "too_long" }],
      code: null,
    };
    const english = shown(departure({}, draft));
    expect(english).toContain('href="#message-vi"');
    expect(english).toContain(">Mang áo</textarea>");
    expect(english).toMatch(/<details open=""[^>]*><summary[^>]*>Message to all/);
  });
});

describe("a visit's page", () => {
  it("says when it goes as people say it, in both languages", () => {
    const [schedule] = EXPERIENCE.schedules;
    if (!schedule) throw new Error("no schedule");
    expect(scheduleWords(translator("en", "deskVisits"), "en", schedule)).toEqual({
      days: "Saturday, Sunday, at 08:00",
      rest: "1 place each; from 1 December 2026; in the season 15/05 – 30/09; but not on 2 September 2027",
    });
    const daily = {
      ...schedule,
      rrule: "DTSTART:20261201\nRRULE:FREQ=DAILY",
      season_from: null,
      except_days: [],
    };
    expect(scheduleWords(translator("vi", "deskVisits"), "vi", daily)).toEqual({
      days: "Hằng ngày, lúc 08:00",
      rest: "1 chỗ mỗi chuyến; từ 01/12/2026",
    });
  });

  it("holds prices beside what they were, and sends each form to itself", () => {
    const english = shown(<ExperiencePage experience={EXPERIENCE} draft={null} today="2026-11-28" />);
    expect(english).toContain('name="was.v_1" value="300000"');
    expect(english).toContain('action="/en/desk/visits/exp_1"');
    expect(english).toContain("Sunday, 20 December 2026, 08:00 – 10:00");
  });

  it("offers no schedule for a stay", () => {
    const stay = { ...EXPERIENCE, shape: "stay" as const, schedules: [], departures: [] };
    const english = shown(<ExperiencePage experience={stay} draft={null} today="2026-11-28" />);
    expect(english).toContain("A stay is booked by the night");
    expect(english).not.toContain("Add a schedule");
  });
});

describe("the list of visits", () => {
  it("stands by days, with the months around", () => {
    const listed = {
      id: "exp_1",
      title: "Chèo kayak",
      shape: "departure" as const,
      coming: 1,
      next_at: DEPARTURE.starts_at,
    };
    const page = <VisitsPage month="2026-12" experiences={[listed]} departures={[DEPARTURE]} />;
    const english = shown(page);
    expect(english).toContain("1 departure ahead, on 08:00, 20 December 2026");
    expect(english).toContain("Sunday, 20 December 2026");
    expect(english).toContain("3 of 10 places taken · 1 place held");
    expect(english).toContain('href="/en/desk/visits?month=2027-01"');
    expect(shown(<VisitsPage month="2026-12" experiences={[]} departures={[]} />, "vi")).toContain(
      "Tháng này không có chuyến nào.",
    );
  });
});
