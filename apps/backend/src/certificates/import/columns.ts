import { fold } from "@market/ocop";
import type { Message } from "../messages";

export type ColumnKey =
  | "product_name"
  | "holder_name"
  | "set_no"
  | "commune_code"
  | "stars"
  | "product_code"
  | "decision_number"
  | "decision_date"
  | "valid_until"
  | "validity_reason"
  | "renewal_filed_on"
  | "source_url";

export interface Column {
  key: ColumnKey;
  heading: string;
  english: string;
  required: boolean;
  kind: "text" | "number" | "day" | "commune";
  width: number;
  example: string;
  note: Message;
}

/** The example row's name begins so; such rows are passed over, so that a template filled in below it can be sent as it is. */
export const EXAMPLE_MARK = "VÍ DỤ:";

export const COLUMNS: readonly Column[] = [
  {
    key: "product_name",
    heading: "Tên sản phẩm",
    english: "Product name",
    required: true,
    kind: "text",
    width: 34,
    example: `${EXAMPLE_MARK} Nước mắm cốt (dòng này được bỏ qua)`,
    note: { vi: "Tên ghi trên giấy chứng nhận.", en: "The name on the certificate." },
  },
  {
    key: "holder_name",
    heading: "Chủ thể",
    english: "Holder",
    required: true,
    kind: "text",
    width: 34,
    example: "Hợp tác xã Ví Dụ",
    note: { vi: "Tổ chức hoặc hộ được công nhận.", en: "The organisation or household recognised." },
  },
  {
    key: "set_no",
    heading: "Bộ sản phẩm",
    english: "Set",
    required: true,
    kind: "number",
    width: 14,
    example: "8",
    note: {
      vi: "Số thứ tự bộ sản phẩm, 1–26 (Quyết định 26/2026/QĐ-TTg).",
      en: "Number of the product set, 1–26 (Decision 26/2026/QĐ-TTg).",
    },
  },
  {
    key: "commune_code",
    heading: "Xã, phường, đặc khu",
    english: "Commune",
    required: false,
    kind: "commune",
    width: 24,
    example: "Đặc khu Cát Hải",
    note: {
      vi: "Tên hiện nay (từ 01/07/2025) hoặc mã 5 chữ số.",
      en: "Today's name (since 1 July 2025) or the five-digit code.",
    },
  },
  {
    key: "stars",
    heading: "Số sao",
    english: "Stars",
    required: true,
    kind: "number",
    width: 10,
    example: "4",
    note: { vi: "3, 4 hoặc 5.", en: "3, 4 or 5." },
  },
  {
    key: "product_code",
    heading: "Mã sản phẩm",
    english: "Product code",
    required: false,
    kind: "text",
    width: 22,
    example: "31-11914-001-2023",
    note: {
      vi: "Tỉnh–xã–số thứ tự–năm; Hải Phòng là 31. Không được trùng.",
      en: "Province–commune–serial–year; Hải Phòng is 31. Each only once.",
    },
  },
  {
    key: "decision_number",
    heading: "Số quyết định",
    english: "Decision number",
    required: true,
    kind: "text",
    width: 20,
    example: "0000/QĐ-UBND",
    note: { vi: "Số và ký hiệu quyết định công nhận.", en: "Number and sign of the decision." },
  },
  {
    key: "decision_date",
    heading: "Ngày quyết định",
    english: "Decision date",
    required: true,
    kind: "day",
    width: 16,
    example: "29/12/2023",
    note: { vi: "Ngày/tháng/năm.", en: "Day/month/year." },
  },
  {
    key: "valid_until",
    heading: "Có giá trị đến",
    english: "Valid until",
    required: false,
    kind: "day",
    width: 16,
    example: "",
    note: {
      vi: "Để trống nếu là 36 tháng kể từ ngày quyết định.",
      en: "Leave empty when it is 36 months from the decision.",
    },
  },
  {
    key: "validity_reason",
    heading: "Lý do thời hạn khác",
    english: "Reason for another term",
    required: false,
    kind: "text",
    width: 28,
    example: "",
    note: { vi: "Cần khi thời hạn khác 36 tháng.", en: "Needed when the term is not 36 months." },
  },
  {
    key: "renewal_filed_on",
    heading: "Ngày nộp hồ sơ xét lại",
    english: "Renewal filed on",
    required: false,
    kind: "day",
    width: 20,
    example: "",
    note: { vi: "Nếu đã nộp.", en: "If it was filed." },
  },
  {
    key: "source_url",
    heading: "Nguồn",
    english: "Source",
    required: false,
    kind: "text",
    width: 34,
    example: "",
    note: { vi: "Địa chỉ công bố quyết định.", en: "Address where the decision is published." },
  },
];

/** A heading however it is typed: without marks or case, with or without the asterisk, in either language. */
export function columnOf(heading: string): Column | undefined {
  const read = plain(heading);
  return COLUMNS.find((column) => plain(column.heading) === read || plain(column.english) === read);
}

function plain(heading: string): string {
  return fold(heading)
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}
