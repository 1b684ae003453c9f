import type { MonthStatement } from "@market/store-contract";
import { statementPdf } from "../pdf";
import { statementFileName, statementSheet } from "../sheet";

const STATEMENT: MonthStatement = {
  producer: {
    name: "Mắm Cát Hải",
    legal_name: "Hợp tác xã Chế biến thuỷ sản Cát Hải",
    tax_code: "0201234567",
  },
  month: "2026-11",
  closed: false,
  months: ["2026-11"],
  opening: 12_000,
  closing: 105_725,
  lines: [
    ["goods", 85_000, 0, null],
    ["shipping", 30_000, 0, null],
    ["payment", 115_000, 115_000, "platform"],
    ["commission", -20_000, -20_000, null],
    ["vat", -850, -850, null],
    ["pit", -425, -425, null],
  ].map(([kind, amount, due, holder]) => ({
    journal_id: "ljour_1",
    at: "2026-11-20T03:00:00.000Z",
    order: { id: "order_1", number: "HP-7K3M9QA" },
    note: null,
    ...({ kind, amount, due, holder } as Pick<
      MonthStatement["lines"][number],
      "kind" | "amount" | "due" | "holder"
    >),
  })),
  sums: [{ kind: "goods", amount: 85_000, due: 0 }],
  awaited: 40_000,
  on_the_way: 0,
  withheld: [{ part: "goods", revenue: 85_000, vat: 850, pit: 425 }],
};

describe("a statement as a file", () => {
  it("is a spreadsheet whose balance runs from the opening to the closing", async () => {
    const { default: readXlsxFile } = await import("read-excel-file/node");
    const [sheet] = await readXlsxFile(await statementSheet(STATEMENT, "vi"));
    const balances = (sheet?.data ?? []).map((row) => row[6]).filter((cell) => typeof cell === "number");
    expect(balances).toEqual([12_000, 12_000, 12_000, 127_000, 107_000, 106_150, 105_725, 105_725, 40_000]);
    expect(statementFileName(STATEMENT, "vi", "xlsx")).toBe("sao-ke-2026-11.xlsx");
  });

  it.each(["vi", "en"] as const)(
    "is a PDF in %s, on as many pages as it needs",
    async (locale) => {
      const short = await statementPdf(STATEMENT, locale);
      const lines = Array.from({ length: 70 }, () => STATEMENT.lines).flat();
      const long = await statementPdf({ ...STATEMENT, lines }, locale);
      const pages = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type \/Page\b(?!s)/g)?.length;
      expect([short.subarray(0, 5).toString(), pages(short), pages(long)]).toEqual(["%PDF-", 1, 15]);
      expect(statementFileName(STATEMENT, locale, "pdf")).toMatch(/^(sao-ke|statement)-2026-11\.pdf$/);
    },
    60_000,
  );
});
