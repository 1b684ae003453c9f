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
  not_parts: {
    vi: "Hãy ghi mã hàng × số lượng (1–99), nhiều nhất 10 món, cách nhau bằng dấu chấm phẩy, như NM-500 × 2; MO-1 × 1.",
    en: "Write codes × pieces (1–99), 10 items at most, with semicolons between them, for example NM-500 × 2; MO-1 × 1.",
  },
  not_a_part: {
    vi: "Mã {sku} không phải hàng của bạn đã lên sàn, hoặc là hộp quà: hãy dùng mã khác.",
    en: "The code {sku} is no goods of yours in the shop, or is a gift box: use another code.",
  },
  part_twice: {
    vi: "Một mã đứng hai lần: hãy cộng số lượng lại.",
    en: "A code stands there twice: add up its pieces.",
  },
  box_of_one_kind: {
    vi: "Hộp quà chỉ có một loại: hãy bỏ các dòng khác cùng tên.",
    en: "A gift box has one kind only: take out the other rows of this name.",
  },
  stays_a_box_or_none: {
    vi: "Sản phẩm đã lên sàn không đổi thành hộp quà: hãy để trống.",
    en: "Products in the shop do not become gift boxes: leave it empty.",
  },
  box_ordered: {
    vi: "Còn {count} hộp khách đã đặt chưa gửi: gửi xong mới đổi được hàng trong hộp.",
    en: "Boxes that were ordered are not sent yet ({count}): what lies in them can change after that.",
  },
  stock_of_a_box: {
    vi: "Hộp quà không có tồn kho riêng: hãy để trống.",
    en: "A gift box has no stock of its own: leave it empty.",
  },
  twice: { vi: "Hai quy cách trùng tên.", en: "Two sizes have the same name." },
};

export const tellCell = (code: string, values: Record<string, string | number> = {}): Message =>
  messageOf(code, values, MESSAGES);
