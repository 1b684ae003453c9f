import type { GuestTaken, ListedTicket, StayKept } from "@market/store-contract";
import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { describe, expect, it, vi } from "vitest";
import { type FormDraft, UNTOUCHED } from "~/account/form";
import { i18nFor } from "~/i18n";

const at = vi.hoisted(() => ({ pathname: "/en/desk/bookings/bkg_1/guests" }));
vi.mock("@remix-run/react", () => ({ useLocation: () => at }));
const { RegisterPage } = await import("./register-page");
const { RegisterLinks } = await import("./register-links");

const STAY: StayKept = {
  title: "Nhà dân Việt Hải",
  experience_id: "exp_1",
  contact_name: "Nguyễn Thị Hoa",
  arrive: "2026-12-20",
  leave: "2026-12-22",
  guests: 2,
  open: true,
  delete_on: "2027-01-21",
};
const JOHN: GuestTaken = {
  id: "gst_1",
  name: "John Smith",
  born: "1988-03-08",
  nationality: "GB",
  paper: "passport",
  paper_number: "GB123456",
  delete_on: "2027-01-21",
};
const inEnglish = (page: React.ReactNode) =>
  renderToStaticMarkup(<I18nextProvider i18n={i18nFor("en")}>{page}</I18nextProvider>);
const shown = (facts: { stay?: Partial<StayKept>; guests?: GuestTaken[]; draft?: FormDraft } = {}) =>
  inEnglish(
    <RegisterPage
      bookingId="bkg_1"
      stay={{ ...STAY, ...facts.stay }}
      guests={facts.guests ?? []}
      draft={facts.draft ?? null}
      today="2026-12-21"
      formId="form-0002"
    />,
  );
const FORM = "Write it down";

describe("the page of a stay's register", () => {
  it("shows who is written down, when that is deleted, and a way to remove it", () => {
    const html = shown({ guests: [JOHN] });
    expect(html).toContain("1 of 2 guests written down");
    expect(html).toContain("Born 8 March 1988 · United Kingdom");
    expect(html).toContain("GB123456");
    expect(html).toContain("Deleted on 21 January 2027");
    expect(html).toContain('aria-label="Remove for good: John Smith"');
    expect(html).toContain('href="/en/desk/check-in?experience_id=exp_1&amp;day=2026-12-21"');
  });

  it("asks for a guest while there is one to write down, and says else why not", () => {
    expect(shown()).toContain(FORM);
    const full = shown({ guests: [JOHN, { ...JOHN, id: "gst_2" }] });
    expect(full).not.toContain(FORM);
    expect(full).toContain("All guests of this booking are written down");
    const early = shown({ stay: { open: false } });
    expect(early).not.toContain(FORM);
    expect(early).toContain("from 20 December 2026 to 22 December 2026");
  });

  it("is the same form when it comes again, and a new one once it has written somebody down", () => {
    const id = (html: string) => /name="form_id" value="([^"]+)"/.exec(html)?.[1];
    const values = { name: "Hoa", form_id: "form-0001" };
    expect(id(shown())).toBe("form-0002");
    expect(id(shown({ draft: { ...UNTOUCHED, values } }))).toBe("form-0001");
    const used = { ...UNTOUCHED, values, refusal: { code: "form_used" } };
    expect(id(shown({ draft: used }))).toBe("form-0002");
    expect(shown({ draft: used })).toContain("has written a guest down already");
  });

  it("keeps what was typed, with the field that is wrong, also where nobody may be written down any more", () => {
    const values = {
      name: "Hoa",
      born: "1988-03-08",
      nationality: "GB",
      paper: "passport",
      paper_number: "12",
    };
    const errors = [{ field: "paper_number", code: "not_a_number" }];
    const wrong = shown({ draft: { ...UNTOUCHED, values, errors } });
    expect(wrong).toContain('value="12"');
    expect(wrong).toContain('<option value="GB" selected="">');
    expect(wrong).toContain('<option value="passport" selected="">');
    expect(wrong).toContain('href="#paper_number"');
    const over = { ...UNTOUCHED, values, refusal: { code: "guest_not_expected" } };
    const late = shown({ stay: { open: false }, draft: over });
    expect(late).toContain("These guests are not in the house today");
    expect(late).toContain('value="Hoa"');
  });
});

describe("the way from a night's guests to the register", () => {
  const ticket = (facts: Partial<ListedTicket>): ListedTicket => ({
    id: "tkt_1",
    code: "K7M29QXA",
    token_sha256: "0",
    title: "Phòng",
    state: "valid",
    used_at: null,
    used_by: null,
    booking_id: "bkg_1",
    booking_state: "confirmed",
    name: "N. T. Hoa",
    ...facts,
  });
  const links = (...tickets: ListedTicket[]) =>
    inEnglish(<RegisterLinks tickets={tickets} />).match(/href="[^"]+"/g) ?? [];

  it("is one for each booking that stands, however many rooms it has", () => {
    expect(
      links(
        ticket({}),
        ticket({ id: "tkt_2" }),
        ticket({ id: "tkt_3", booking_id: "bkg_2", booking_state: "attended" }),
        ticket({ id: "tkt_4", booking_id: "bkg_3", booking_state: "cancelled" }),
        ticket({ id: "tkt_5", booking_id: "bkg_4", booking_state: "requested" }),
      ),
    ).toEqual(['href="/en/desk/bookings/bkg_1/guests"', 'href="/en/desk/bookings/bkg_2/guests"']);
    expect(links(ticket({ booking_state: "cancelled" }))).toEqual([]);
  });
});
