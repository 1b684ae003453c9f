import { dayOf, startOfDay } from "@market/ocop";
import type { Locale, MonthStatement } from "@market/store-contract";
import { BOLD, heading, money, text } from "../spreadsheet";
import { STATEMENT_WORDS } from "./words";

type SheetData = import("write-excel-file/node", { with: { "resolution-mode": "import" }}).SheetData;

/** Days are told to the sheet in UTC. */
const VIETNAM_OFFSET_MS = 7 * 60 * 60 * 1000;

/** The same lines as on the page, with the balance after each; sums by kind on a second sheet. */
export async function statementSheet(statement: MonthStatement, locale: Locale): Promise<Buffer> {
  const { default: writeXlsxFile } = await import("write-excel-file/node");
  const words = STATEMENT_WORDS[locale];
  const { producer, month, opening, closing, lines, sums, awaited, withheld } = statement;
  let balance = opening;
  const bold = (value: string) => ({ ...text(value), ...BOLD });
  const sum = (label: string, amount: number) => [
    null,
    null,
    bold(label),
    null,
    null,
    null,
    { ...money(amount), ...BOLD },
  ];
  const first: SheetData = [
    [bold(`${words.title} · ${words.month(month)} · ${producer.legal_name ?? producer.name}`)],
    [text(producer.tax_code ? `${words.taxCode}: ${producer.tax_code}` : "")],
    words.heads.map(heading),
    sum(words.opening, opening),
    ...lines.map(({ at, order, kind, holder, amount, due, note }) => {
      balance += due;
      return [
        {
          value: new Date(startOfDay(dayOf(new Date(at))).getTime() + VIETNAM_OFFSET_MS),
          type: Date,
          format: "dd/mm/yyyy",
        } as const,
        text(order?.number ?? ""),
        text(note ? `${words.kind[kind]} – ${note}` : words.kind[kind]),
        text(holder ? words.holder[holder] : ""),
        money(amount),
        money(due),
        money(balance),
      ];
    }),
    sum(words.closing, closing),
    sum(words.awaited, awaited),
  ];
  const second: SheetData = [
    [words.sums, words.heads[4] ?? "", words.heads[5] ?? ""].map(heading),
    ...sums.map(({ kind, amount, due }) => [text(words.kind[kind]), money(amount), money(due)]),
    [],
    words.withheldHeads.map(heading),
    ...withheld.map(({ part, revenue, vat, pit }) => [
      text(words.parts[part]),
      money(revenue),
      money(vat),
      money(pit),
    ]),
  ];
  const columns = (widths: number[]) => widths.map((width) => ({ width }));
  return writeXlsxFile([
    { data: first, sheet: words.title, columns: columns([12, 16, 34, 18, 18, 22, 18]), stickyRowsCount: 3 },
    { data: second, sheet: words.sums, columns: columns([30, 20, 22, 20]) },
  ]).toBuffer();
}

export function statementFileName({ month }: MonthStatement, locale: Locale, ending: "xlsx" | "pdf"): string {
  return `${STATEMENT_WORDS[locale].file}-${month}.${ending}`;
}
