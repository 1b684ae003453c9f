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
  box_not_possible: {
    vi: "Hộp quà không còn bán được như chủ thể đã soạn, vì hàng trong hộp đã đổi: hãy trả lại để chủ thể sửa phần “Gồm”.",
    en: "The gift box cannot be sold as it was written, for what lies in it has changed: send it back, so that its parts are mended.",
  },
  box_ordered: {
    vi: "Còn hộp quà này đã đặt mà chưa gửi: hàng trong hộp chỉ đổi được sau khi chủ thể gửi hết các đơn đó.",
    en: "Boxes of this kind are ordered and not sent: what lies in them can change once their producer has sent those.",
  },
  unknown_review: { vi: "Không có sản phẩm này để duyệt.", en: "There is no such product to review." },
};
