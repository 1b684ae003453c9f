import type { Message } from "../certificates/messages";

/** What an officer of reviews and questions is told by the code of a refusal. */
export const REVIEW_MESSAGES: Record<string, Message> = {
  already_hidden: { vi: "Một cán bộ khác đã ẩn rồi.", en: "Another officer hid it already." },
  already_shown: { vi: "Nội dung này đang hiện rồi.", en: "It is shown already." },
  already_answered: { vi: "Đã có người trả lời trước: “{said}”", en: "Somebody answered first: “{said}”" },
  no_such_review: { vi: "Không còn đánh giá này.", en: "This review is no more." },
  no_such_return: { vi: "Không còn yêu cầu này.", en: "This return is no more." },
  order_busy: {
    vi: "Đơn này đang được xử lý, xin thử lại.",
    en: "This order is being worked on, please try again.",
  },
  not_an_amount: { vi: "Hãy ghi số tiền, ví dụ 85.000.", en: "Write an amount, for example 85,000." },
  no_such_question: { vi: "Không còn câu hỏi này.", en: "This question is no more." },
};
