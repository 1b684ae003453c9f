import type { DeskTransfersAnswer } from "@market/store-contract";
import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { describe, expect, it, vi } from "vitest";
import { i18nFor } from "~/i18n";

const at = vi.hoisted(() => ({ pathname: "/en/desk/transfers" }));
vi.mock("@remix-run/react", () => ({ useLocation: () => at }));
const { TransfersPage } = await import("./page");

const WAITING: DeskTransfersAnswer = {
  awaited: [
    {
      order_id: "order_1",
      number: "HP-7K3M9QA",
      display_id: 7,
      name: "Hoa",
      reference: "OCOP7K2M9QXC",
      due: 70_000,
      paid: 15_000,
      until: "2026-11-29T03:00:00.000Z",
    },
  ],
  receipts: [
    {
      id: "brec_1",
      at: "2026-11-28T03:00:00.000Z",
      amount: 15_000,
      left: 0,
      outcome: "too_little",
      content: "OCOP7K2M9QXC",
      transaction_id: "FT1",
    },
    {
      id: "brec_2",
      at: "2026-11-28T03:00:00.000Z",
      amount: 9_000,
      left: 9_000,
      outcome: "unknown",
      content: "",
      transaction_id: "FT2",
    },
  ],
  refunds: [
    {
      id: "ref_1",
      order_id: "order_2",
      producer: "Nước mắm Cát Hải",
      number: "HP-7K3M9QB",
      display_id: 8,
      name: "Lan",
      phone: "+84912345678",
      reference: "OCOP7K2M9QXD",
      amount: 12_000,
      at: "2026-11-28T03:00:00.000Z",
    },
  ],
};

type Shown = Parameters<typeof TransfersPage>[0];

function shown(
  given: DeskTransfersAnswer,
  locale: "vi" | "en",
  draft: Shown["draft"] = null,
  looked: Shown["looked"] = null,
) {
  at.pathname = locale === "en" ? "/en/desk/transfers" : "/desk/transfers";
  const page = <TransfersPage {...given} draft={draft} looked={looked} />;
  return renderToStaticMarkup(<I18nextProvider i18n={i18nFor(locale)}>{page}</I18nextProvider>);
}

describe("the desk's page of transfers", () => {
  it("lists what is owed back to buyers, each with a place for the bank's number", () => {
    const html = shown(WAITING, "en");
    for (const text of ["Money to send back", "₫12,000", "HP-7K3M9QB", 'name="refund_id" value="ref_1"']) {
      expect(html).toContain(text);
    }
    const refused = shown(WAITING, "vi", {
      values: { refund_id: "ref_1", reference: "" },
      errors: [{ field: "reference", code: "required" }],
      refusal: null,
    });
    expect(refused).toContain("Ghi số giao dịch của ngân hàng.");
  });

  it("shows what is awaited and what came, and lets people decide about what belongs to no order", () => {
    const html = shown(WAITING, "en");
    for (const text of [
      "₫70,000",
      "₫15,000 has come",
      "OCOP7K2M9QXC",
      "Too little",
      "For no order that is known",
    ]) {
      expect(html).toContain(text);
    }
    expect(html.match(/name="receipt_id"/g)).toHaveLength(1);
    expect(html).toContain('name="receipt_id" value="brec_2"');
    expect(html.match(/name="decision"/g)).toHaveLength(3);
  });

  it("tells that a number was noted before, with what was typed", () => {
    const html = shown(WAITING, "vi", {
      values: { reference: "OCOP7K2M9QXC", amount: "70.000", transaction_id: "FT1" },
      errors: [{ field: "transaction_id", code: "told_already" }],
      refusal: null,
    });
    expect(html).toContain("đã được ghi rồi");
    expect(html).toContain('value="70.000"');
  });

  it("offers nothing to note where nothing is awaited", () => {
    const html = shown({ awaited: [], receipts: [], refunds: [] }, "vi");
    expect(html).toContain("Không có đơn nào đang chờ");
    expect(html).not.toContain('name="transaction_id"');
  });

  it("shows each row of a statement that was looked at, and takes what was seen", () => {
    const rows = [
      { row: 3, amount: 70_000, content: "OCOP7K2M9QXC", references: [], outcome: "exact" as const },
      { row: 4, amount: null, content: "", references: [], outcome: "no_amount" as const },
    ];
    const html = shown({ awaited: [], receipts: [], refunds: [] }, "en", null, {
      statement: { rows, skipped: 1, taken: null },
      content: "YTti",
    });
    for (const text of [
      "2 rows of money",
      "1 row of money that went out",
      "Row 3:",
      "The amount cannot be read",
    ]) {
      expect(html).toContain(text);
    }
    expect(html).toContain('name="content" value="YTti"');
  });
});
