import { startOfDay } from "@market/ocop";
import type { FiguresAnswer, FiguresRow, InterestAnswer, Locale } from "@market/store-contract";
import { BOLD, heading, money, number, text } from "../spreadsheet";

type SheetData = import("write-excel-file/node", { with: { "resolution-mode": "import" }}).SheetData;

/** Days are told to the sheet in UTC. */
const VIETNAM_OFFSET_MS = 7 * 60 * 60 * 1000;

const WORDS = {
  vi: {
    byDay: "Theo ngày",
    byProduct: "Theo sản phẩm",
    days: ["Ngày", "Số đơn", "Doanh thu (đồng)"],
    products: ["Sản phẩm", "Số lượng", "Doanh thu (đồng)"],
    delivery: "Phí giao hàng",
    other: "Hoàn tiền khác",
    total: "Cộng",
    interest: "Quan tâm",
    interests: ["Sản phẩm", "Lượt xem", "Lượt vào giỏ", "Số đơn"],
    searches: "Tìm kiếm",
    terms: ["Từ tìm kiếm", "Sản phẩm", "Số lần"],
    cash: "Tiền mặt",
    cashRows: ["Tiền mặt đã thu trong những ngày này", "Trong đó đơn vị vận chuyển còn giữ"],
    amount: "Số tiền (đồng)",
    file: "doanh-thu",
  },
  en: {
    byDay: "By day",
    byProduct: "By product",
    days: ["Day", "Orders", "Sales (đồng)"],
    products: ["Product", "Pieces", "Sales (đồng)"],
    delivery: "Delivery",
    other: "Other refunds",
    total: "Total",
    interest: "Interest",
    interests: ["Product", "Views", "Put in a basket", "Orders"],
    searches: "Searches",
    terms: ["Search", "Product", "Times"],
    cash: "Cash",
    cashRows: ["Cash received on these days", "Of it still with carriers"],
    amount: "Amount (đồng)",
    file: "sales",
  },
} as const;

/** The same figures as on the page: sheets by day and by product, each with its sum, of cash, of interest and of searches. */
export async function figuresFile(
  figures: FiguresAnswer,
  interest: InterestAnswer,
  locale: Locale,
): Promise<Buffer> {
  const { default: writeXlsxFile } = await import("write-excel-file/node");
  const words = WORDS[locale];
  const name = ({ kind, title }: FiguresRow) => (kind === "product" ? title : words[kind]);
  const byDay: SheetData = [
    words.days.map(heading),
    ...figures.days.map(({ day, orders, amount }) => [
      {
        value: new Date(startOfDay(day).getTime() + VIETNAM_OFFSET_MS),
        type: Date,
        format: "dd/mm/yyyy",
      } as const,
      number(orders),
      money(amount),
    ]),
    [
      { ...text(words.total), ...BOLD },
      { ...number(figures.orders), ...BOLD },
      { ...money(figures.total), ...BOLD },
    ],
  ];
  const byProduct: SheetData = [
    words.products.map(heading),
    ...figures.products.map((row) => [
      text(name(row)),
      row.kind === "product" ? number(row.pieces) : null,
      money(row.amount),
    ]),
    [{ ...text(words.total), ...BOLD }, null, { ...money(figures.total), ...BOLD }],
  ];
  const inCash: SheetData = [
    [words.cash, words.amount].map(heading),
    [text(words.cashRows[0]), money(figures.cash.collected)],
    [text(words.cashRows[1]), money(figures.cash.with_carriers)],
  ];
  const seen: SheetData = [
    words.interests.map(heading),
    ...interest.products.map(({ title, views, baskets, orders }) => [
      text(title),
      number(views),
      number(baskets),
      number(orders),
    ]),
  ];
  const searched: SheetData = [
    words.terms.map(heading),
    ...interest.searches.map(({ term, title, times }) => [text(term), text(title), number(times)]),
  ];
  const columns = (widths: number[]) => widths.map((width) => ({ width }));
  return writeXlsxFile([
    { data: byDay, sheet: words.byDay, columns: columns([14, 10, 20]), stickyRowsCount: 1 },
    { data: byProduct, sheet: words.byProduct, columns: columns([44, 12, 20]), stickyRowsCount: 1 },
    { data: inCash, sheet: words.cash, columns: columns([44, 20]), stickyRowsCount: 1 },
    { data: seen, sheet: words.interest, columns: columns([44, 12, 16, 12]), stickyRowsCount: 1 },
    { data: searched, sheet: words.searches, columns: columns([30, 44, 10]), stickyRowsCount: 1 },
  ]).toBuffer();
}

export function figuresFileName({ from, to }: FiguresAnswer, locale: Locale): string {
  return `${WORDS[locale].file}-${from}-${to}.xlsx`;
}
