import type { MonthStatement } from "@market/store-contract";
import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { describe, expect, it, vi } from "vitest";
import { i18nFor } from "~/i18n";

const at = vi.hoisted(() => ({ pathname: "/desk/money" }));
vi.mock("@remix-run/react", () => ({ useLocation: () => at }));
vi.mock("~/clock.server", () => ({ clock: { now: () => new Date("2026-11-30T18:00:00Z") } }));
const { MoneyPage } = await import("./money-page");
const { monthAsked } = await import("./money.server");

const order = { id: "order_1", number: "HP-7K3M9QA" };
const line = (given: Partial<MonthStatement["lines"][number]>): MonthStatement["lines"][number] => ({
  journal_id: "ljour_1",
  at: "2026-11-30T18:00:00.000Z",
  kind: "goods",
  order,
  holder: null,
  amount: 85_000,
  due: 0,
  note: null,
  ...given,
});

const STATEMENT: MonthStatement = {
  producer: { name: "Mắm Cát Hải", legal_name: null, tax_code: null },
  month: "2026-11",
  closed: true,
  months: ["2026-12", "2026-11"],
  opening: -5_000,
  closing: 77_450,
  lines: [
    line({}),
    line({ kind: "payment", holder: "platform", due: 85_000 }),
    line({ kind: "correction", order: null, amount: -2_550, due: -2_550, note: "Phí trừ nhầm" }),
  ],
  sums: [{ kind: "payment", amount: 85_000, due: 85_000 }],
  awaited: 40_000,
  on_the_way: 0,
  withheld: [{ part: "goods", revenue: 85_000, vat: 850, pit: 425 }],
};

function shown(statement: MonthStatement, locale: "vi" | "en" = "vi", wrong = false) {
  at.pathname = locale === "en" ? "/en/desk/money" : "/desk/money";
  const page = <MoneyPage statement={statement} wrong={wrong} />;
  const html = renderToStaticMarkup(<I18nextProvider i18n={i18nFor(locale)}>{page}</I18nextProvider>);
  return { html, text: html.replace(/<[^>]*>/g, " ").replace(/[\s\u00a0]+/g, " ") };
}

describe("a producer's statement", () => {
  it("tells the beginning, each line with its order, who has the money, and the end", () => {
    const { html, text } = shown(STATEMENT);
    expect(text).toContain("Đầu tháng, sàn nợ bạn -5.000 ₫");
    expect(text).toContain("Người mua trả 01/12/2026 HP-7K3M9QA Tiền ở: sàn 85.000 ₫ 85.000 ₫");
    expect(text).toContain("Điều chỉnh 01/12/2026 Phí trừ nhầm -2.550 ₫ -2.550 ₫");
    expect(text).toContain("Cuối tháng, sàn nợ bạn 77.450 ₫");
    expect(text).toContain("Cộng 82.450 ₫");
    expect(html).toContain('href="/desk/orders/order_1"');
    expect(html).toContain('href="/desk/money.pdf?month=2026-11"');
    expect(html).toContain('<option value="2026-11" selected="">');
  });

  it("says in English what is owed to the shop, and that a month goes on", () => {
    const { html, text } = shown({ ...STATEMENT, closed: false, closing: -1_000 }, "en", true);
    expect(text).toContain("At this moment the shop owes you -₫1,000");
    expect(text).toContain("Below zero: you owe the shop.");
    expect(text).toContain("The month is not over");
    expect(html).toContain('role="alert"');
    expect(html).toContain('href="/en/desk/money.xlsx?month=2026-11"');
  });

  it("of an empty month says so", () => {
    const { text } = shown({ ...STATEMENT, lines: [], sums: [], withheld: [] });
    expect(text).toContain("Tháng này không có khoản nào.");
  });
});

describe("the month that is asked for", () => {
  it.each([
    ["", "2026-12", false],
    ["?month=2026-11", "2026-11", false],
    ["?month=2027-01", "2026-12", true],
    ["?month=2026-13", "2026-12", true],
    ["?month=x", "2026-12", true],
  ])("with %j is %s", (query, month, wrong) => {
    expect(monthAsked(new Request(`http://shop.example/desk/money${query}`))).toEqual({ month, wrong });
  });
});
