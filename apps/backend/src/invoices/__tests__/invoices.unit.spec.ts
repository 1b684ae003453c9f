import type { InvoicesAnswer } from "@market/store-contract";
import { type InvoiceProvider, invoiceProvider } from "../provider";
import { invoiceOf } from "../read-invoices";
import { invoicesFileName, invoicesSheet } from "../sheet";

const INVOICE = invoiceOf({
  order_id: "order_1",
  number: "HP-7K3M9QA",
  display_id: 7,
  placed_at: new Date("2026-11-20T03:00:00Z"),
  contact_name: "=Hoa",
  contact_phone: "+84912345678",
  contact_email: null,
  province_code: "31",
  commune_code: "11680",
  street: "Số 5, thôn Đông",
  payment_method: "vietqr",
  invoice: {
    company_name: "Công ty A",
    address: "Hà Nội",
    tax_code: "0100109106",
    email: "ke-toan@a.example",
  },
  paid: true,
  lines: [
    {
      kind: "goods",
      title: "Nước mắm",
      variant: "500 ml",
      sku: "NM",
      quantity: 2,
      unit_price: 85_000,
      discount: 17_000,
    },
  ],
  delivery: [
    {
      kind: "shipping",
      title: "Gửi bưu kiện",
      variant: null,
      sku: null,
      quantity: 1,
      unit_price: 30_000,
      discount: 0,
    },
  ],
});

const ANSWER: InvoicesAnswer = {
  month: "2026-11",
  seller: { name: "HTX Cát Hải", tax_code: "0201234567", address: "Cát Hải", phone: null },
  invoices: [INVOICE],
  adjustments: [
    {
      id: "ljour_1",
      at: "2026-11-25T03:00:00.000Z",
      order_id: "order_1",
      number: "HP-7K3M9QA",
      display_id: 7,
      amount: -85_000,
      amount_in_words: "Âm tám mươi lăm nghìn đồng",
      parts: [{ kind: "goods", amount: -85_000 }],
      reason: null,
    },
  ],
  provider: null,
};

describe("what an electronic invoice needs", () => {
  it("are lines with discounts, delivery, and a total in figures and words", () => {
    expect(INVOICE.lines.map(({ kind, amount }) => [kind, amount])).toEqual([
      ["goods", 153_000],
      ["shipping", 30_000],
    ]);
    expect(INVOICE).toMatchObject({
      subtotal: 200_000,
      discount: 17_000,
      total: 183_000,
      total_in_words: "Một trăm tám mươi ba nghìn đồng",
      buyer: { company: { company_name: "Công ty A", tax_code: "0100109106" } },
    });
    expect(INVOICE.buyer.address).toMatch(/^Số 5, thôn Đông, .+Hải Phòng$/);
  });

  it("is a spreadsheet: each line a row, each total once, each adjustment on its own sheet, and no name a formula", async () => {
    const { default: readXlsxFile } = await import("read-excel-file/node");
    const [invoices, adjustments] = await readXlsxFile(await invoicesSheet(ANSWER, "vi"));
    const rows = (invoices?.data ?? []).slice(1);
    expect(rows.map((row) => [row[6], row[11], row[18], row[19]])).toEqual([
      ["=Hoa", "Chuyển khoản", 153_000, 183_000],
      ["=Hoa", "Chuyển khoản", 30_000, null],
    ]);
    expect((adjustments?.data ?? []).slice(1).map((row) => [row[0], row[3], row[6]])).toEqual([
      ["HP-7K3M9QA", -85_000, -85_000],
    ]);
    expect(invoicesFileName(ANSWER, "vi", "json")).toBe("hoa-don-2026-11.json");
  });
});

describe("who issues invoices", () => {
  it("is nobody until somebody is named, and only who was added", () => {
    const one = { name: "acme" } as InvoiceProvider;
    const added = new Map([["acme", () => one]]);
    expect(invoiceProvider({})).toBeNull();
    expect(invoiceProvider({ INVOICE_PROVIDER: "acme" }, added)).toBe(one);
    expect(() => invoiceProvider({ INVOICE_PROVIDER: "other" }, added)).toThrow("none of: acme");
  });
});
