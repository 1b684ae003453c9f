import { SETS } from "@market/ocop";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MOST_MEGABYTES, MOST_ROWS } from "../../certificates/import/read-sheet";
import { manyKnownGoods } from "../known-goods";
import { COLUMNS } from "./columns";
import { allIds } from "./known-codes";
import { partsInCodes } from "./parts";

type SheetData = import("write-excel-file/node", { with: { "resolution-mode": "import" }}).SheetData;

export type Format = "xlsx" | "csv";
type Value = string | number;

const HEADING = { fontWeight: "bold", backgroundColor: "#FDF1D0", wrap: true } as const;
const BOM = "\uFEFF";

/** The spreadsheet to fill in: headings, one example that is passed over, and how to fill in each column. */
export function goodsTemplate(format: Format): Promise<Buffer> {
  return fileOf([COLUMNS.map(({ example }) => example)], format);
}

/** All of a producer's goods as they are now, to be changed and sent back. */
export async function exportGoods(
  container: MedusaContainer,
  producerId: string,
  format: Format,
): Promise<Buffer> {
  const known = await manyKnownGoods(container, producerId, await allIds(container, producerId));
  const rows = [...known.values()].flatMap((goods) => {
    const { live, document } = goods;
    const { content, terms } = document;
    const inShop = new Map((live?.stock ?? []).map((one) => [one.id, one]));
    return content.variants.map((variant) => {
      const now = inShop.get(variant.id ?? "") ?? variant;
      return COLUMNS.map(({ key }): Value => {
        if (key === "sku") return variant.sku ?? "";
        if (key === "variant_title") return variant.title;
        if (key === "price") return now.price ?? "";
        if (key === "stock") return now.stock ?? "";
        if (key === "weight_grams") return variant.weight_grams ?? "";
        if (key === "season_months") return terms.season_months.join(", ");
        if (key === "parts") return partsInCodes(goods);
        return content[key] ?? "";
      });
    });
  });
  return fileOf(rows, format);
}

async function fileOf(rows: Value[][], format: Format): Promise<Buffer> {
  const headings = COLUMNS.map(({ heading, required }) => (required ? `${heading} *` : heading));
  if (format === "csv") {
    const lines = [headings, ...rows].map((row) => row.map(quoted).join(";"));
    return Buffer.from(`${BOM}${lines.join("\r\n")}\r\n`, "utf8");
  }
  const { default: writeXlsxFile } = await import("write-excel-file/node");
  const fill: SheetData = [
    headings.map((value) => ({ value, ...HEADING })),
    ...rows.map((row) => row.map((value) => (value === "" ? null : { value, ...typeOf(value) }))),
  ];
  const explain: SheetData = [
    ["Cột", "Bắt buộc / Required", "Cách điền", "How to fill it in"].map((value) => ({ value, ...HEADING })),
    ...COLUMNS.map(({ heading, required, note }) => [
      heading,
      required ? "có / yes" : "không / no",
      { value: note.vi, wrap: true },
      { value: note.en, wrap: true },
    ]),
    [],
    [
      "Giới hạn",
      "",
      `Nhiều nhất ${MOST_ROWS} dòng và ${MOST_MEGABYTES} MB. Nhập tất cả hoặc không nhập dòng nào. Ảnh thêm ở trang sản phẩm.`,
      `At most ${MOST_ROWS} rows and ${MOST_MEGABYTES} MB. All rows or none. Pictures are added on the product's page.`,
    ],
    [],
    ["Bộ sản phẩm", "Set", "Số / No."].map((value) => ({ value, ...HEADING })),
    ...SETS.filter(({ no }) => no < SETS.length).map(({ no, name }) => [name.vi, name.en, no]),
  ];
  return writeXlsxFile([
    { data: fill, sheet: "Sản phẩm", columns: COLUMNS.map(({ width }) => ({ width })), stickyRowsCount: 1 },
    { data: explain, sheet: "Hướng dẫn", columns: [26, 20, 60, 60].map((width) => ({ width })) },
  ]).toBuffer();
}

const typeOf = (value: Value) =>
  typeof value === "number" ? ({ type: Number } as const) : ({ type: String } as const);

/** A cell that begins like a formula would be one for whoever opens the file: the sign before it says that it is text. */
function quoted(value: Value): string {
  if (typeof value === "number") return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return `"${text.replaceAll('"', '""')}"`;
}
