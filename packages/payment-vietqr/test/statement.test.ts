import { describe, expect, it } from "vitest";
import { readStatement } from "../src/statement";

describe("a bank's statement", () => {
  it("is read below the bank's name, by its Vietnamese headings", () => {
    const rows = readStatement([
      ["NGÂN HÀNG MINH HOẠ"],
      ["Số tài khoản: 0123499999"],
      [],
      ["STT", "Ngày giao dịch", "Số bút toán", "Ghi nợ", "Ghi có", "Số dư", "Nội dung giao dịch"],
      [1, "25/03/2026 14:02", "FT26084001", "", "1.250.000", "2.000.000", "OCOP7K2M9QXC"],
      [2, "25/03/2026", "FT26084002", "50.000", "", "1.950.000", "Phí dịch vụ"],
      [3, "26/03/2026", "FT26084003", null, "mười nghìn", null, "chữ"],
      ["", "", "Tổng cộng", "", "1.260.000", "", ""],
    ]);
    expect(rows).toEqual([
      {
        row: 5,
        fault: null,
        receipt: {
          transaction_id: "FT26084001",
          account: null,
          amount: 1_250_000,
          content: "OCOP7K2M9QXC",
          at: new Date("2026-03-25T07:02:00Z"),
        },
      },
      { row: 6, receipt: null, fault: null },
      { row: 7, receipt: null, fault: "no_amount" },
    ]);
  });

  it("is read by English headings, with numbers and dates as a spreadsheet keeps them", () => {
    const at = new Date("2026-03-25T07:02:00Z");
    const rows = readStatement([
      ["Date", "Description", "Amount", "Account No", "Reference"],
      [at, "a", 125_000, "0123 499 999", 98_765],
      [at, "b", -3000, "0123 499 999", 98_766],
    ]);
    expect(rows?.map(({ receipt }) => receipt)).toEqual([
      { transaction_id: "98765", account: "0123499999", amount: 125_000, content: "a", at },
      null,
    ]);
  });

  it("gives what has no number the same one each time it is read, and twins each their own", () => {
    const read = () =>
      readStatement([
        ["Ngày", "Diễn giải", "Có"],
        ["25/03/2026", "a", "1.000"],
        ["25/03/2026", "a", "1.000"],
        ["25/03/2026", "b", "1.000"],
      ])?.map(({ receipt }) => receipt?.transaction_id);
    expect(read()).toEqual(read());
    expect(new Set(read()).size).toBe(3);
  });

  it("is none without headings", () => {
    expect(
      readStatement([
        ["a", "b"],
        ["25/03/2026", "1.000"],
      ]),
    ).toBeNull();
    expect(readStatement([])).toBeNull();
  });
});
