import type { Message } from "../certificates/messages";

/** What officers are told where a receipt cannot be decided about in this way. */
export const RECEIPT_MESSAGES: Record<string, Message> = {
  no_such_receipt: { vi: "Không có khoản tiền này.", en: "There is no such receipt." },
  receipt_decided: {
    vi: "Khoản tiền này đã được quyết định: hãy tải lại trang.",
    en: "Somebody decided about this receipt already: load the page again.",
  },
  no_such_order: {
    vi: "Chủ thể không có đơn nào chờ tiền với mã này: hãy chọn lại.",
    en: "No order of this producer waits with this reference: choose again.",
  },
  nothing_due: {
    vi: "Đơn này không còn thiếu tiền: hãy chọn đơn khác, hoặc gửi trả.",
    en: "Nothing is due of this order any more: choose another one, or send it back.",
  },
};
