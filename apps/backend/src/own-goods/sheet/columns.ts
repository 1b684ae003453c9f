import { fold } from "@market/ocop";
import type { Message } from "../../certificates/messages";
import type { TextName } from "../content";

type Key =
  | "sku"
  | "set_no"
  | "variant_title"
  | "price"
  | "stock"
  | "weight_grams"
  | "season_months"
  | "parts"
  | TextName
  | `${TextName}_en`;

export interface Column {
  key: Key;
  heading: string;
  required: boolean;
  kind: "text" | "number" | "months" | "parts";
  /** Signs of a text, or the largest number. */
  most: number;
  least?: number;
  width: number;
  example: string | number;
  note: Message;
}

/** Rows whose code begins so are the template's examples, and passed over. */
export const EXAMPLE_MARK = "VÍ DỤ";

const text = { required: false, kind: "text" as const, example: "" };
const number = { required: false, kind: "number" as const };

/** One row is one size of one product; rows of one new name are sizes of the same product. */
export const COLUMNS: readonly Column[] = [
  {
    ...text,
    key: "sku",
    heading: "Mã hàng",
    required: true,
    most: 60,
    width: 18,
    example: `${EXAMPLE_MARK} NM-500`,
    note: {
      vi: "Mã do bạn đặt, mỗi quy cách một mã. Mã đã có: dòng này sửa hàng đang có.",
      en: "A code of your own, one for each size. One that exists already: the row changes those goods.",
    },
  },
  {
    ...text,
    key: "title",
    heading: "Tên sản phẩm",
    required: true,
    most: 200,
    width: 32,
    example: "Nước mắm cốt (dòng này được bỏ qua)",
    note: {
      vi: "Các dòng mới cùng tên là các quy cách của một sản phẩm.",
      en: "New rows of the same name are sizes of one product.",
    },
  },
  {
    ...number,
    key: "set_no",
    heading: "Bộ sản phẩm",
    most: 25,
    least: 1,
    width: 12,
    example: 8,
    note: { vi: "Số thứ tự bộ sản phẩm, 1–25.", en: "Number of the product set, 1–25." },
  },
  {
    ...text,
    key: "variant_title",
    heading: "Quy cách",
    most: 200,
    width: 18,
    example: "Chai 500 ml",
    note: { vi: "Cỡ hay loại bán riêng.", en: "The size or kind that is sold on its own." },
  },
  {
    ...number,
    key: "price",
    heading: "Giá (đồng)",
    most: 2_000_000_000,
    least: 1,
    width: 14,
    example: 85_000,
    note: { vi: "Số nguyên, không có xu. Có hiệu lực ngay.", en: "Whole đồng. Holds at once." },
  },
  {
    ...number,
    key: "stock",
    heading: "Tồn kho",
    most: 1_000_000,
    least: 0,
    width: 10,
    example: 120,
    note: { vi: "Số cái đang có. Có hiệu lực ngay.", en: "Pieces that are there. Holds at once." },
  },
  {
    ...number,
    key: "weight_grams",
    heading: "Cân nặng (g)",
    most: 1_000_000,
    least: 1,
    width: 12,
    example: 700,
    note: { vi: "Cả bao bì, tính bằng gam.", en: "With its packing, in grams." },
  },
  {
    ...text,
    key: "season_months",
    heading: "Tháng có hàng",
    kind: "months",
    most: 40,
    width: 16,
    note: {
      vi: "Viết như 5, 6, 7; để trống nếu bán quanh năm.",
      en: "Write for example 5, 6, 7; leave empty if sold all year.",
    },
  },
  {
    ...text,
    key: "parts",
    heading: "Hộp quà gồm",
    kind: "parts",
    most: 1_000,
    width: 26,
    note: {
      vi: "Chỉ cho hộp quà: mã hàng đã lên sàn × số lượng, cách nhau bằng dấu chấm phẩy, như NM-500 × 2; MO-1 × 1. Để trống ô Tồn kho.",
      en: "For gift boxes only: codes of goods in the shop × pieces, with semicolons between them, for example NM-500 × 2; MO-1 × 1. Leave the stock empty.",
    },
  },
  ...(
    [
      ["description", "Mô tả", 5_000, 40],
      ["story", "Câu chuyện", 5_000, 40],
      ["ingredients", "Thành phần", 5_000, 24],
      ["shelf_life", "Hạn sử dụng", 200, 18],
      ["storage", "Bảo quản", 1_000, 18],
    ] as const
  ).map(
    ([key, heading, most, width]): Column => ({
      ...text,
      key,
      heading,
      most,
      width,
      note: { vi: "Cán bộ duyệt trước khi lên sàn.", en: "An officer reviews it before it is on sale." },
    }),
  ),
  ...(
    [
      ["title_en", "Tên tiếng Anh", 200],
      ["description_en", "Mô tả tiếng Anh", 5_000],
      ["story_en", "Câu chuyện tiếng Anh", 5_000],
    ] as const
  ).map(
    ([key, heading, most]): Column => ({
      ...text,
      key,
      heading,
      most,
      width: 24,
      note: { vi: "Không bắt buộc.", en: "Not needed." },
    }),
  ),
];

const BY_HEADING = new Map(COLUMNS.map((column) => [fold(column.heading), column]));

/** Whichever way a heading is written: without marks, or with the star of what is needed. */
export function columnOf(heading: string): Column | undefined {
  return BY_HEADING.get(fold(heading.replace(/\*/g, "")));
}
