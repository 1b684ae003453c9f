import type { Purchase, PurchaseOrder } from "@market/store-contract";
import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { describe, expect, it, vi } from "vitest";
import { i18nFor } from "~/i18n";
import type { Locale } from "~/i18n/locale";
import { transferPictures } from "./transfer-qr.server";

const at = vi.hoisted(() => ({ pathname: "/orders/purch_1" }));
vi.mock("@remix-run/react", () => ({ useLocation: () => at }));
const { TransferPanel } = await import("./transfer-panel");

const WAITING: PurchaseOrder["payment"] = {
  method: "vietqr",
  paid: 0,
  due: 85_000,
  transfer: {
    state: "waiting",
    reference: "OCOP7K2M9QXC",
    to: { bank: "Vietcombank", account: "0123456789", holder: "HO KINH DOANH MINH HOA" },
    payload:
      "00020101021238530010A0000007270123000697041501091234567890208QRIBFTTA530370454061500005802VN62160812OCOP7K2M9QXC6304963F",
    until: "2026-11-29T03:00:00.000Z",
  },
};

async function said(payment: PurchaseOrder["payment"], locale: Locale = "vi"): Promise<string> {
  at.pathname = locale === "en" ? "/en/orders/purch_1" : "/orders/purch_1";
  const order = { id: "order_1", producer: { name: "Nước mắm Cát Hải" }, payment } as PurchaseOrder;
  const { order_1 } = await transferPictures({ orders: [order] } as Purchase);
  const panel = <TransferPanel order={order} picture={order_1} />;
  return renderToStaticMarkup(<I18nextProvider i18n={i18nFor(locale)}>{panel}</I18nextProvider>);
}

const part = (changed: Partial<NonNullable<PurchaseOrder["payment"]["transfer"]>>) => {
  if (!WAITING.transfer) throw new Error("Nothing is awaited.");
  return { ...WAITING.transfer, ...changed };
};

describe("a transfer on its order's page", () => {
  it.each([
    ["vi", "85.000\u00A0₫", "10:00, 29/11/2026"],
    ["en", "₫85,000", "29"],
  ] as const)(
    "is shown as a code and in plain words, with what is copied, in %s",
    async (locale, due, until) => {
      const html = await said(WAITING, locale);
      expect(html).toContain("<svg");
      for (const text of [
        "Vietcombank",
        "0123456789",
        "HO KINH DOANH MINH HOA",
        "OCOP7K2M9QXC",
        due,
        until,
      ]) {
        expect(html).toContain(text);
      }
      for (const copied of ["0123456789", "85000", "OCOP7K2M9QXC"]) {
        expect(html).toContain(`data-text="${copied}"`);
      }
      // A button that only a script can answer is not there without one.
      expect(html.match(/<button [^>]*hidden/g)).toHaveLength(4);
    },
  );

  it("says what is missing once a part has come", async () => {
    const html = await said({ ...WAITING, paid: 15_000, due: 70_000 });
    expect(html).toContain("Đã nhận 15.000\u00A0₫, còn thiếu 70.000\u00A0₫");
  });

  it("says that it has come, or came too late, and shows no account then", async () => {
    const over = { to: null, payload: null, until: null };
    const paid = await said({ ...WAITING, paid: 85_000, due: 0, transfer: part({ ...over, state: "paid" }) });
    expect(paid).toContain("Đã nhận đủ");
    expect(paid).not.toContain("<svg");
    const lapsed = await said({ ...WAITING, due: 0, transfer: part({ ...over, state: "lapsed" }) });
    expect(lapsed).toContain("tự huỷ");
  });
});
