import type { Message } from "../certificates/messages";

/** What officers are told where a refund at Stripe cannot be for an order. */
export const CARD_MESSAGES: Record<string, Message> = {
  no_such_refund: { vi: "Không có khoản hoàn này.", en: "There is no such refund." },
  refund_assigned: {
    vi: "Khoản hoàn này đã được ghi cho một đơn: hãy tải lại trang.",
    en: "This refund is noted for an order already: load the page again.",
  },
  refund_of_another: {
    vi: "Khoản hoàn không thuộc đơn này: hãy chọn một đơn của lần mua đó.",
    en: "It is of another purchase: choose one of that purchase's orders.",
  },
  refund_too_large: {
    vi: "Cả lần mua còn ít tiền hơn khoản hoàn này: hãy tải lại trang.",
    en: "Less than this is left of the whole purchase: load the page again.",
  },
};
