import { type Message, messageOf } from "../../certificates/messages";

/** What to do about a cell of a sheet of goods. */
const MESSAGES: Record<string, Message> = {
  not_months: {
    vi: "Hãy ghi các tháng từ 1 đến 12, cách nhau bằng dấu phẩy.",
    en: "Write months of 1 to 12, with commas between them.",
  },
  differs: {
    vi: "Khác với dòng {row} của cùng sản phẩm: hãy ghi giống nhau, hoặc để trống.",
    en: "Not as in row {row} of the same product: write the same, or leave it empty.",
  },
  name_taken: {
    vi: "Đã có sản phẩm tên này với mã khác: hãy dùng mã {sku}, hoặc thêm quy cách ở trang sản phẩm.",
    en: "There is a product of this name under another code: use the code {sku}, or add the size on the product's page.",
  },
  fewer_than_ordered: {
    vi: "Khách đã đặt {taken} cái: không thể ghi ít hơn.",
    en: "Customers have ordered {taken}: it cannot be fewer.",
  },
  stock_not_counted: {
    vi: "Sản phẩm này không đếm tồn kho: hãy để trống.",
    en: "Stock of this product is not counted: leave it empty.",
  },
  twice: { vi: "Hai quy cách trùng tên.", en: "Two sizes have the same name." },
};

export const tellCell = (code: string, values: Record<string, string | number> = {}): Message =>
  messageOf(code, values, MESSAGES);
