import type { Purchase } from "@market/store-contract";
import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { describe, expect, it, vi } from "vitest";
import { i18nFor } from "~/i18n";
import type { Locale } from "~/i18n/locale";

const at = vi.hoisted(() => ({ pathname: "/orders/purch_1" }));
vi.mock("@remix-run/react", () => ({ useLocation: () => at }));
const { StateNote } = await import("./state-note");

const PURCHASE: Purchase = {
  id: "purch_1",
  number: "HP-7K3M9QA",
  state: "failed",
  placed_at: "2026-11-28T03:00:00.000Z",
  contact: { name: "Hoa", phone: "+84912345678", email: null },
  address: null,
  invoice: null,
  orders: [],
  discounts: [],
  total: 0,
};

function said(given: Partial<Purchase>, locale: Locale = "en"): string {
  at.pathname = locale === "en" ? "/en/orders/purch_1" : "/orders/purch_1";
  const note = <StateNote purchase={{ ...PURCHASE, ...given }} />;
  return renderToStaticMarkup(<I18nextProvider i18n={i18nFor(locale)}>{note}</I18nextProvider>);
}

describe("what an order's page says of money paid beforehand", () => {
  it("tells that nothing is to be paid where it was not placed, and nothing at all where it was", () => {
    expect(said({})).toContain("there is nothing to pay");
    expect(said({ state: "placed", prepaid: { awaited: false, returned: 0 } })).toBe("");
  });

  it.each([
    ["en", "has not come yet", "Your payment of ₫750,000", "was not needed"],
    ["vi", "Chưa nhận được tiền", "Khoản 750.000 ₫ của bạn", "không cần cho đơn này"],
  ] as const)(
    "tells what is awaited, what came too late, and what was paid besides, in %s",
    (locale, awaited, late, spare) => {
      expect(said({ prepaid: { awaited: true, returned: 0 } }, locale)).toContain(awaited);
      const returned = { awaited: false, returned: 750_000 };
      expect(said({ prepaid: returned }, locale).replaceAll("\u00a0", " ")).toContain(late);
      expect(said({ state: "placed", prepaid: returned }, locale)).toContain(spare);
    },
  );

  it.each([
    ["en", "payment has come", "Check out again"],
    ["vi", "Đã nhận được khoản thanh toán", "Đặt lại"],
  ] as const)("asks nobody to pay again for what was paid by card, in %s", (locale, come, again) => {
    const card = (paid: boolean) => ({
      prepaid: { awaited: true, returned: 0, card: { pay_at: null, paid, demo: true } },
    });
    expect(said(card(true), locale)).toContain(come);
    expect(said(card(true), locale)).not.toContain(again);
    expect(said(card(false), locale)).toContain(again);
  });
});
