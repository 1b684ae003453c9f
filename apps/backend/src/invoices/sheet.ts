import { formatMoment } from "@market/ocop";
import type { InvoicesAnswer, Locale } from "@market/store-contract";
import { heading, money, number, text } from "../spreadsheet";

const WORDS = {
  vi: {
    lines: "Hoá đơn",
    adjustments: "Điều chỉnh",
    heads: [
      "Mã đơn",
      "Số đơn",
      "Lúc đặt",
      "Người bán",
      "MST người bán",
      "Địa chỉ người bán",
      "Người mua",
      "Công ty",
      "MST người mua",
      "Địa chỉ",
      "Email nhận hoá đơn",
      "Cách trả tiền",
      "Loại",
      "Tên hàng, dịch vụ",
      "Quy cách",
      "Số lượng",
      "Đơn giá (đồng)",
      "Giảm giá (đồng)",
      "Thành tiền (đồng)",
      "Tổng cộng của đơn (đồng)",
      "Bằng chữ",
    ],
    adjusted: [
      "Mã đơn",
      "Số đơn",
      "Lúc",
      "Hàng hoá (đồng)",
      "Tour, lưu trú (đồng)",
      "Giao hàng (đồng)",
      "Cộng (đồng)",
      "Bằng chữ",
      "Lý do",
    ],
    kind: { goods: "Hàng hoá", visit: "Tour, lưu trú", shipping: "Giao hàng" },
    payment: {
      cash_on_delivery: "Tiền mặt khi nhận hàng",
      vietqr: "Chuyển khoản",
      card: "Thẻ",
      prepaid: "Trả trước",
    } as Record<string, string>,
    file: "hoa-don",
  },
  en: {
    lines: "Invoices",
    adjustments: "Adjustments",
    heads: [
      "Number",
      "Order",
      "Placed",
      "Seller",
      "Seller's tax code",
      "Seller's address",
      "Buyer",
      "Company",
      "Buyer's tax code",
      "Address",
      "Mail for the invoice",
      "Paid by",
      "Kind",
      "Goods, service",
      "Variant",
      "Quantity",
      "Unit price (đồng)",
      "Discount (đồng)",
      "Amount (đồng)",
      "Total of the order (đồng)",
      "In words",
    ],
    adjusted: [
      "Number",
      "Order",
      "When",
      "Goods (đồng)",
      "Visits (đồng)",
      "Delivery (đồng)",
      "Sum (đồng)",
      "In words",
      "Reason",
    ],
    kind: { goods: "Goods", visit: "Visit", shipping: "Delivery" },
    payment: {
      cash_on_delivery: "Cash on delivery",
      vietqr: "Transfer",
      card: "Card",
      prepaid: "Paid beforehand",
    } as Record<string, string>,
    file: "invoices",
  },
};

/** A row for each line of each order, and what was taken off afterwards on a second sheet. */
export async function invoicesSheet(
  { seller, invoices, adjustments }: InvoicesAnswer,
  locale: Locale,
): Promise<Buffer> {
  const { default: writeXlsxFile } = await import("write-excel-file/node");
  const words = WORDS[locale];
  const lines = invoices.flatMap((invoice) =>
    invoice.lines.map((line, place) => [
      text(invoice.number),
      number(invoice.display_id),
      text(formatMoment(new Date(invoice.placed_at), locale)),
      text(seller.name),
      text(seller.tax_code ?? ""),
      text(seller.address ?? ""),
      text(invoice.buyer.name),
      text(invoice.buyer.company?.company_name ?? ""),
      text(invoice.buyer.company?.tax_code ?? ""),
      text(invoice.buyer.company?.address ?? invoice.buyer.address ?? ""),
      text(invoice.buyer.company?.email ?? invoice.buyer.email ?? ""),
      text(words.payment[invoice.payment_method] ?? invoice.payment_method),
      text(words.kind[line.kind]),
      text(line.title),
      text(line.variant ?? ""),
      number(line.quantity),
      money(line.unit_price),
      money(line.discount),
      money(line.amount),
      // Once an order: the column can be added up.
      place === 0 ? money(invoice.total) : null,
      text(place === 0 ? invoice.total_in_words : ""),
    ]),
  );
  const adjusted = adjustments.map((one) => {
    const of = (kind: "goods" | "visit" | "shipping") =>
      money(one.parts.filter((part) => part.kind === kind).reduce((sum, { amount }) => sum + amount, 0));
    return [
      text(one.number),
      number(one.display_id),
      text(formatMoment(new Date(one.at), locale)),
      of("goods"),
      of("visit"),
      of("shipping"),
      money(one.amount),
      text(one.amount_in_words),
      text(one.reason ?? ""),
    ];
  });
  const columns = (count: number) => Array.from({ length: count }, () => ({ width: 18 }));
  return writeXlsxFile([
    {
      data: [words.heads.map(heading), ...lines],
      sheet: words.lines,
      columns: columns(words.heads.length),
      stickyRowsCount: 1,
    },
    {
      data: [words.adjusted.map(heading), ...adjusted],
      sheet: words.adjustments,
      columns: columns(words.adjusted.length),
      stickyRowsCount: 1,
    },
  ]).toBuffer();
}

export function invoicesFileName({ month }: InvoicesAnswer, locale: Locale, ending: "xlsx" | "json"): string {
  return `${WORDS[locale].file}-${month}.${ending}`;
}
