import type { FiguresAnswer, InterestAnswer } from "@market/store-contract";
import { figuresFile } from "../sheet";

const FIGURES: FiguresAnswer = {
  from: "2026-11-28",
  to: "2026-11-28",
  total: 500_000,
  orders: 2,
  buyers: 2,
  repeat_buyers: 0,
  days: [{ day: "2026-11-28", orders: 2, amount: 500_000 }],
  products: [],
  cash: { collected: 340_000, with_carriers: 120_000 },
};

async function cashIn(locale: "vi" | "en", sheet: string) {
  const interest = { products: [], searches: [] } as unknown as InterestAnswer;
  const file = await figuresFile(FIGURES, interest, locale);
  const { readSheet } = await import("read-excel-file/universal");
  return readSheet(new Uint8Array(file).buffer, sheet);
}

describe("The figures' spreadsheet", () => {
  it("tells in both languages what came in cash, and what of it carriers have", async () => {
    expect(await cashIn("vi", "Tiền mặt")).toEqual([
      ["Tiền mặt", "Số tiền (đồng)"],
      ["Tiền mặt đã thu trong những ngày này", 340_000],
      ["Trong đó đơn vị vận chuyển còn giữ", 120_000],
    ]);
    expect(await cashIn("en", "Cash")).toEqual([
      ["Cash", "Amount (đồng)"],
      ["Cash received on these days", 340_000],
      ["Of it still with carriers", 120_000],
    ]);
  });
});
