import { setImmediate } from "node:timers/promises";
import { dayOf, formatDay } from "@market/ocop";
import type { Locale, MonthStatement } from "@market/store-contract";
import { PdfText, type Weight } from "./pdf-text";
import { STATEMENT_WORDS } from "./words";

const MARGIN = 36;
const ROW = 16;
const SIZE = 8;
/** Of a landscape A4 page, less its margins: 770 points. */
const WIDTHS = [62, 90, 220, 110, 96, 106, 86] as const;
const FIRST_NUMBER = 4;
const BOTTOM = 545;
const ROWS_AT_ONCE = 20;

/** The same lines as on the page, on A4 across. Others are answered while a long one is drawn. */
export async function statementPdf(statement: MonthStatement, locale: Locale): Promise<Buffer> {
  const words = STATEMENT_WORDS[locale];
  const { producer, month, opening, closing, closed, lines, sums, awaited, withheld } = statement;
  const pdf = new PdfText({
    size: "A4",
    layout: "landscape",
    margin: 0,
    bufferPages: true,
    lang: locale,
    info: { Title: `${words.title} ${words.month(month)}`, Author: producer.legal_name ?? producer.name },
  });
  let y = MARGIN;
  const title = (text: string, size: number, weight: Weight = "bold") => {
    pdf.line(text, { x: MARGIN, y, width: 770, size, weight });
    y += size + 8;
  };
  const row = (cells: readonly string[], weight: Weight = "normal") => {
    if (y + ROW > BOTTOM) {
      pdf.doc.addPage();
      y = MARGIN;
      if (cells !== words.heads) row(words.heads, "bold");
    }
    let x = MARGIN;
    cells.forEach((cell, place) => {
      const width = (WIDTHS[place] ?? 0) - 6;
      const align = place >= FIRST_NUMBER ? "right" : "left";
      pdf.line(cell, { x, y: y + 4, width, size: SIZE, weight, align });
      x += WIDTHS[place] ?? 0;
    });
    y += ROW;
    pdf.doc
      .moveTo(MARGIN, y)
      .lineTo(MARGIN + 764, y)
      .lineWidth(0.3)
      .strokeColor("#b8b2a6")
      .stroke();
  };
  const number = new Intl.NumberFormat(locale === "vi" ? "vi-VN" : "en-GB");
  const total = (label: string, amount: number) =>
    row(["", "", label, "", "", "", number.format(amount)], "bold");

  title(`${words.title} – ${words.month(month)}`, 16);
  title(producer.legal_name ?? producer.name, 10);
  if (producer.tax_code) title(`${words.taxCode}: ${producer.tax_code}`, SIZE, "normal");
  if (!closed) title(words.open, SIZE, "normal");
  row(words.heads, "bold");
  total(words.opening, opening);
  let balance = opening;
  for (const [index, { at, order, kind, holder, amount, due, note }] of lines.entries()) {
    if (index % ROWS_AT_ONCE === 0) await setImmediate();
    balance += due;
    row([
      formatDay(dayOf(new Date(at)), locale),
      order?.number ?? "",
      note ? `${words.kind[kind]} – ${note}` : words.kind[kind],
      holder ? words.holder[holder] : "",
      number.format(amount),
      number.format(due),
      number.format(balance),
    ]);
  }
  if (!lines.length) row(["", "", words.none, "", "", "", ""]);
  total(words.closing, closing);
  total(words.awaited, awaited);
  y += ROW;
  row(["", "", words.sums, "", words.heads[4] ?? "", words.heads[5] ?? "", ""], "bold");
  for (const { kind, amount, due } of sums) {
    row(["", "", words.kind[kind], "", number.format(amount), number.format(due), ""]);
  }
  if (withheld.length) {
    const [, revenue = "", vat = "", pit = ""] = words.withheldHeads;
    y += ROW;
    row(["", "", words.withheld, "", revenue, vat, pit], "bold");
    for (const one of withheld) {
      const amounts = [one.revenue, one.vat, one.pit].map((amount) => number.format(amount));
      row(["", "", words.parts[one.part], "", ...amounts]);
    }
  }
  if (closing < 0) {
    y += 6;
    title(words.negative, SIZE, "normal");
  }
  const { start, count } = pdf.doc.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    pdf.doc.switchToPage(page);
    pdf.line(words.page(page + 1, count), { x: MARGIN, y: 562, width: 764, size: 7, align: "right" });
  }
  return pdf.bytes();
}
