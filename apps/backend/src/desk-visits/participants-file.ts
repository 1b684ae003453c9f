import { dayOf, formatMoment, formatPhone, slugify } from "@market/ocop";
import type { DeskDepartureListed, DeskParticipant, Locale } from "@market/store-contract";
import { BOLD, heading, number, text } from "../spreadsheet";

type SheetData = import("write-excel-file/node", { with: { "resolution-mode": "import" }}).SheetData;

const WORDS = {
  vi: {
    sheet: "Danh sách khách",
    headings: ["STT", "Họ và tên", "Điện thoại", "Số khách", "Vé", "Tiền (đồng)", "Còn thu của đơn (đồng)"],
    more: ["Đã vào", "Ghi chú của khách", "Mã đơn"],
    waits: "chờ chủ nhà trả lời",
    file: "danh-sach-khach",
  },
  en: {
    sheet: "Participants",
    headings: [
      "No.",
      "Name",
      "Phone",
      "Guests",
      "Tickets",
      "Price (đồng)",
      "Still to pay on the order (đồng)",
    ],
    more: ["Arrived", "Visitor's note", "Order"],
    waits: "waits for the host's answer",
    file: "participants",
  },
} as const;

const WIDTHS = [6, 28, 18, 10, 32, 14, 18, 10, 40, 16];

/** Who comes on a departure, one row a booking; the first line says of which. */
export async function participantsFile(
  departure: Pick<DeskDepartureListed, "title" | "starts_at">,
  participants: readonly DeskParticipant[],
  locale: Locale,
): Promise<Buffer> {
  const { default: writeXlsxFile } = await import("write-excel-file/node");
  const words = WORDS[locale];
  const when = formatMoment(new Date(departure.starts_at), locale);
  const data: SheetData = [
    [{ ...text(`${departure.title}, ${when}`), ...BOLD }],
    [...words.headings, ...words.more].map(heading),
    ...participants.map((one, place) => [
      number(place + 1),
      text(one.state === "requested" ? `${one.name} (${words.waits})` : one.name),
      text(formatPhone(one.phone)),
      number(one.guests),
      text(one.party.map(({ title, quantity }) => `${quantity} × ${title}`).join(", ")),
      number(one.total),
      number(one.due),
      text(`${one.tickets.used}/${one.tickets.total}`),
      { ...text(one.note ?? ""), wrap: true },
      text(one.number),
    ]),
  ];
  const columns = WIDTHS.map((width) => ({ width }));
  return writeXlsxFile([{ data, sheet: words.sheet, columns, stickyRowsCount: 2 }]).toBuffer();
}

/** Of ASCII, so that it needs no encoding in a header. */
export function participantsFileName(
  { title, starts_at }: Pick<DeskDepartureListed, "title" | "starts_at">,
  locale: Locale,
): string {
  return `${WORDS[locale].file}-${slugify(title).slice(0, 60)}-${dayOf(new Date(starts_at))}.xlsx`;
}
