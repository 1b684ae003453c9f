import type { DeskOrder } from "@market/store-contract";
import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { describe, expect, it, vi } from "vitest";
import { i18nFor } from "~/i18n";

const at = vi.hoisted(() => ({ pathname: "/en/desk/orders/order_1" }));
vi.mock("@remix-run/react", () => ({ useLocation: () => at }));
const { OrderPage } = await import("./order-page");
const { ORDER, PARCEL } = await import("./an-order");

type Draft = Parameters<typeof OrderPage>[0]["draft"];

function shown(given: Partial<DeskOrder>, locale: "vi" | "en" = "en", draft: Draft = null) {
  at.pathname = locale === "en" ? "/en/desk/orders/order_1" : "/desk/orders/order_1";
  const page = <OrderPage order={{ ...ORDER, ...given }} draft={draft} formId="form-0001" />;
  return renderToStaticMarkup(<I18nextProvider i18n={i18nFor(locale)}>{page}</I18nextProvider>);
}

const OUT = { ...PARCEL, state: "shipped" as const, deeds: ["delivered" as const], collect: 85_000 };

describe("cash at the desk's page of an order", () => {
  it("is noted with “delivered” in one tap, or less of it with a reason", () => {
    const html = shown({ parcels: [OUT] });
    expect(html).toContain("This button also notes that all ₫85,000 were received in cash.");
    expect(html).toContain('<input type="hidden" name="collected" value="all"/>');
    expect(html).toContain('name="cash_reason"');
    const paid = shown({ parcels: [{ ...OUT, collect: 0 }] });
    expect(paid).not.toContain('name="collected"');
  });

  it("keeps what was typed where the reason is missing", () => {
    const html = shown({ parcels: [OUT] }, "vi", {
      form: "delivered",
      parcel_id: OUT.id,
      values: { collected: "80.000" },
      error: "cash_reason",
      meanwhile: null,
    });
    expect(html).toContain('value="80.000"');
    expect(html).toContain("Thu thiếu thì cần ghi lý do.");
  });

  it("tells what came, what is short and what a carrier holds, and takes the rest", () => {
    const received = [
      {
        parcel_id: OUT.id,
        outcome: "short" as const,
        asked: 85_000,
        amount: 80_000,
        reason: "Không có tiền lẻ",
        holder: "carrier" as const,
        at: "2026-11-28T03:00:00.000Z",
      },
    ];
    const html = shown({ parcels: [{ ...OUT, state: "delivered", deeds: [] }], received, due: 5_000 });
    for (const text of [
      "₫80,000 of ₫85,000 received.",
      "held by the carrier",
      "Không có tiền lẻ",
      "₫5,000 still due",
    ]) {
      expect(html).toContain(text);
    }
    expect(html).toContain('name="form" value="cash"');
    expect(shown({ cash: false, received: [] })).not.toContain('id="cash-title"');
  });
});
