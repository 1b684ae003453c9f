import { SETS } from "@market/ocop";

import { COLUMNS } from "./columns";
import { MOST_MEGABYTES, MOST_ROWS } from "./read-sheet";

type SheetData = import("write-excel-file/node", { with: { "resolution-mode": "import" }}).SheetData;

const HEADING = { fontWeight: "bold", backgroundColor: "#FDF1D0", wrap: true } as const;

/** The spreadsheet to fill in: Vietnamese headings, one example, a sheet that explains, and the 26 sets. */
export async function templateFile(): Promise<Buffer> {
  const { default: writeXlsxFile } = await import("write-excel-file/node");
  const fill: SheetData = [
    COLUMNS.map(({ heading, required }) => ({ value: required ? `${heading} *` : heading, ...HEADING })),
    COLUMNS.map(({ example, kind }) =>
      kind === "number" ? { value: Number(example), type: Number } : { value: example, type: String },
    ),
  ];
  const explain: SheetData = [
    ["Cột", "Column", "Bắt buộc / Required", "Cách điền", "How to fill it in"].map((value) => ({
      value,
      ...HEADING,
    })),
    ...COLUMNS.map(({ heading, english, required, note }) => [
      heading,
      english,
      required ? "có / yes" : "không / no",
      { value: note.vi, wrap: true },
      { value: note.en, wrap: true },
    ]),
    [],
    [
      "Giới hạn",
      "Limits",
      "",
      `Nhiều nhất ${MOST_ROWS} dòng và ${MOST_MEGABYTES} MB. Nhập tất cả hoặc không nhập dòng nào.`,
      `At most ${MOST_ROWS} rows and ${MOST_MEGABYTES} MB. All rows are imported or none.`,
    ],
    [],
    ["Bộ sản phẩm", "Set", "Số / No."].map((value) => ({ value, ...HEADING })),
    ...SETS.map(({ no, name }) => [name.vi, name.en, no]),
  ];
  return writeXlsxFile([
    {
      data: fill,
      sheet: "Giấy chứng nhận",
      columns: COLUMNS.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
    },
    {
      data: explain,
      sheet: "Hướng dẫn",
      columns: [30, 26, 20, 60, 60].map((width) => ({ width })),
    },
  ]).toBuffer();
}
