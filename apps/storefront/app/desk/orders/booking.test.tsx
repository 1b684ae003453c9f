import type { DeskOrder } from "@market/store-contract";
import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { describe, expect, it, vi } from "vitest";
import { i18nFor } from "~/i18n";
import type { Locale } from "~/i18n/locale";
import { DRAFT, ORDER, PARCEL } from "./an-order";
import type { OrderDraft } from "./draft";

const at = vi.hoisted(() => ({ pathname: "/desk/orders" }));
vi.mock("@remix-run/react", () => ({
  useLocation: () => at,
  Link: ({ to, ...rest }: { to: string }) => <a href={to} {...rest} />,
}));
const { OrderPage } = await import("./order-page");

function shown(page: React.ReactNode, locale: Locale = "en"): string {
  at.pathname = locale === "en" ? "/en/desk/orders" : "/desk/orders";
  return renderToStaticMarkup(<I18nextProvider i18n={i18nFor(locale)}>{page}</I18nextProvider>);
}
const page = (given: Partial<DeskOrder> = {}, draft: OrderDraft | null = null) => (
  <OrderPage order={{ ...ORDER, ...given }} draft={draft} formId="form-0001" />
);

describe("booking a carrier at the desk", () => {
  const BOOKS = { books: ["ghn" as const], parcels: [] };
  const QUOTE = {
    carrier: "ghn" as const,
    fee: 22_000,
    expected_at: "2026-11-30T16:59:59Z",
    collect: 200_000,
    weight_g: 1_500,
    lines: [{ id: "line_1", quantity: 1 }],
  };
  const asked = (given: Partial<DeskOrder>, quote: typeof QUOTE | null, draft: OrderDraft | null = null) => (
    <OrderPage order={{ ...ORDER, ...given }} draft={draft} formId="form-0001" quote={quote} />
  );

  it("asks for the fee first, and books what it told", () => {
    const before = shown(asked(BOOKS, null));
    expect(before).toContain('method="get" action="/en/desk/orders/order_1#book"');
    expect(before).not.toContain('value="book"');
    const after = shown(asked(BOOKS, QUOTE));
    for (const told of ["Fee: ₫22,000", "about 30 November 2026", "collect ₫200,000", "1,500 g"]) {
      expect(after).toContain(told);
    }
    expect(after).toMatch(/name="form" value="book".*name="quantity.line_1" value="1"/s);
    expect(shown(asked(BOOKS, QUOTE), "vi")).toContain("Phí: 22.000");
  });

  it("stays away where no carrier can be booked", () => {
    expect(shown(asked({ books: [] }, null))).not.toContain("book-title");
  });

  it("says in words that the carrier is away, and keeps the way by hand", () => {
    const error: OrderDraft = { ...DRAFT, form: "book", error: "carrier_away", meanwhile: null, told: "503" };
    const html = shown(asked(BOOKS, null, error));
    expect(html).toContain("Giao Hàng Nhanh does not answer. Nothing was booked");
    expect(html).toContain("Giao Hàng Nhanh says: 503");
    expect(html).toContain('name="tracking_number"');
    const noWeight = shown(asked(BOOKS, null, { ...error, error: "weight_missing", told: null }));
    expect(noWeight).toContain('href="#book-weight_g"');
    expect(noWeight).toContain('id="book-weight_g"');
  });

  it("calls goods packed, and not sent, until the carrier has fetched them", () => {
    const goods = (state: "packed" | "shipped", locale: Locale = "en") =>
      shown(page({ parcels: [{ ...PARCEL, state }] }), locale);
    expect([goods("packed").includes("Packed: 1"), goods("packed").includes("Sent: 1")]).toEqual([
      true,
      false,
    ]);
    expect([goods("shipped").includes("Packed: 1"), goods("shipped").includes("Sent: 1")]).toEqual([
      false,
      true,
    ]);
    expect(goods("packed", "vi")).toContain("Đã gói: 1");
  });

  it("shows fee, money, label and what goes wrong of a parcel, and takes it back until it is fetched", () => {
    const booking = {
      state: "booked" as const,
      fee: 22_000,
      expected_at: "2026-11-30T16:59:59Z",
      collect: 200_000,
      collected: false,
      trouble: null,
    };
    const parcel = { ...PARCEL, state: "packed" as const, deeds: [], booking, may_unbook: true };
    const html = shown(page({ parcels: [parcel] }));
    expect(html).toContain('href="/en/desk/orders/order_1/parcels/ful_1/label"');
    expect(html).toContain("Collected from the buyer on delivery: ₫200,000");
    expect(html).toContain('name="form" value="unbook"');
    const lost = { ...PARCEL, booking: { ...booking, trouble: "lost" as const } };
    expect(shown(page({ parcels: [lost] }), "vi")).toContain("bị mất hoặc hỏng");
    const asking = { ...parcel, tracking_number: null, booking: { ...booking, state: "asking" as const } };
    expect(shown(page({ parcels: [asking] }))).toContain("nothing is booked twice");
  });
});
