import type { HostRequest } from "@market/store-contract";
import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { describe, expect, it, vi } from "vitest";
import { i18nFor } from "~/i18n";
import type { Locale } from "~/i18n/locale";
import { countries, countryName } from "./countries";
import { type RequestDraft, timeLeft } from "./requests";
import { unsentIn } from "./unsent";

const at = vi.hoisted(() => ({ pathname: "/desk/requests" }));
vi.mock("@remix-run/react", () => ({ useLocation: () => at }));
const { RequestsPage } = await import("./requests-page");
const { SendAgain } = await import("./send-again");

const NOW = new Date("2026-11-28T03:00:00Z");
const REQUEST: HostRequest = {
  id: "bkg_1",
  product_title: "Một ngày làm nông dân",
  producer_id: "prod_1",
  producer_name: "Tổ du lịch Vĩnh Bảo",
  starts_at: "2026-12-05T01:00:00Z",
  ends_at: "2026-12-05T08:00:00Z",
  nights: null,
  guests: 3,
  total: 750_000,
  contact_name: "Nguyễn Thị Hoa",
  contact_phone: "+84912345678",
  answer_by: "2026-11-29T02:30:00Z",
};
const NO: RequestDraft = { booking_id: "bkg_1", reason: "Làng có đám cưới", error: "required" };

function shown(page: React.ReactNode, locale: Locale = "en"): string {
  at.pathname = locale === "en" ? "/en/desk/requests" : "/desk/requests";
  return renderToStaticMarkup(<I18nextProvider i18n={i18nFor(locale)}>{page}</I18nextProvider>);
}
const page = (draft: RequestDraft | null = null, requests = [REQUEST]) => (
  <RequestsPage requests={requests} draft={draft} now={NOW} />
);

describe("the page of requests", () => {
  it("says who wants to come and when, and until when to answer, by Vietnam's time, in both languages", () => {
    const english = shown(page());
    expect(english).toContain("Saturday, 5 December 2026, 08:00 – 15:00");
    expect(english).toContain("3 guests");
    expect(english).toContain("Answer by 09:30, 29 November 2026");
    expect(english).toContain("23 hours left");
    const vietnamese = shown(page(), "vi");
    expect(vietnamese).toContain("Trả lời trước 09:30, 29/11/2026");
    expect(vietnamese).toContain("750.000");
    expect(vietnamese).toContain('action="/desk/requests"');
  });

  it("tells the nights of a homestay", () => {
    const nights = {
      ...REQUEST,
      starts_at: "2026-12-05T07:00:00Z",
      ends_at: "2026-12-07T05:00:00Z",
      nights: 2,
    };
    expect(shown(page(null, [nights]))).toContain("2 nights");
  });

  it("shows a reason again that is wrong, unfolded and beside its error", () => {
    expect(shown(page())).not.toContain("open=");
    const again = shown(page({ ...NO, error: "too_long" }));
    expect(again).toContain('<details class="mt-2" open="">');
    expect(again).toContain('href="#reason-bkg_1"');
    expect(again).toContain(">Làng có đám cưới</textarea>");
  });

  it("says that a request is over, and gives back the words written about it", () => {
    const over = shown(page({ ...NO, error: "over" }, []));
    expect(over).toContain("This request no longer waits");
    expect(over).toContain("What you wrote: Làng có đám cưới");
    expect(over).toContain("No request waits for an answer.");
  });
});

describe("the time to answer", () => {
  it.each([
    ["2026-11-29T02:59:59Z", { unit: "hours", count: 23, pressing: false }],
    ["2026-11-28T05:59:00Z", { unit: "hours", count: 2, pressing: true }],
    ["2026-11-28T03:59:59Z", { unit: "minutes", count: 59, pressing: true }],
    ["2026-11-28T02:00:00Z", { unit: "minutes", count: 0, pressing: true }],
  ])("until %s is never told as longer than it is", (until, left) => {
    expect(timeLeft(until, NOW)).toEqual(left);
  });
});

describe("what could not be sent", () => {
  const unsent = {
    why: "signed_out" as const,
    fields: [["reason", "Làng có “đám cưới”"]] as [string, string][],
  };

  it("stays in the page that says so, beside the way to sign in", () => {
    const html = shown(<SendAgain unsent={unsent} />);
    expect(html).toContain('<input type="hidden" name="reason" value="Làng có “đám cưới”"/>');
    expect(html).toContain('href="/en/desk/sign-in?return_to=%2Fen%2Fdesk"');
    expect(shown(<SendAgain unsent={{ ...unsent, why: "too_many", minutes: 2 }} />)).toContain(
      "wait 2 minutes",
    );
  });

  it("is told from every other error", () => {
    expect(unsentIn({ status: 401, data: unsent })).toEqual(unsent);
    for (const other of [null, new Error("x"), { status: 404, data: null }, { status: 503, data: "" }]) {
      expect(unsentIn(other)).toBeNull();
    }
  });
});

describe("countries", () => {
  it("all have a name in both languages, Vietnam first", () => {
    for (const locale of ["vi", "en"] as const) {
      const all = countries(locale);
      expect(all).toHaveLength(249);
      expect(all[0]).toEqual({ code: "VN", name: locale === "vi" ? "Việt Nam" : "Vietnam" });
      expect(all.filter(({ code, name }) => code === name)).toEqual([]);
      expect(new Set(all.map(({ code }) => code)).size).toBe(249);
    }
    expect(countryName("en", "not a code")).toBe("not a code");
  });
});
