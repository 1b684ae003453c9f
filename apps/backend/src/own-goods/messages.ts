import type { Message } from "../certificates/messages";

/** What an officer who looks at producers' goods is told by the code of a refusal. */
export const GOODS_MESSAGES: Record<string, Message> = {
  changed_meanwhile: {
    vi: "Chủ thể vừa sửa sản phẩm này: hãy tải lại trang và đọc lại trước khi quyết định.",
    en: "The producer has just changed this product: load the page again and read it before you decide.",
  },
  not_in_review: {
    vi: "Sản phẩm này không còn chờ duyệt: một cán bộ khác đã quyết định, hoặc chủ thể đã rút lại.",
    en: "This product waits no longer: another officer has decided, or the producer took it back.",
  },
  producer_not_approved: {
    vi: "Chủ thể chưa được duyệt hoặc đang tạm ngừng: hãy duyệt chủ thể trước.",
    en: "The producer is not approved, or is suspended: decide on the producer first.",
  },
  unknown_review: { vi: "Không có sản phẩm này để duyệt.", en: "There is no such product to review." },
};
