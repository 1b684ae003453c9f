import type { Message } from "../certificates/messages";

/** What officers are told where a payout or a rule of commission is refused. */
export const PAYOUT_MESSAGES: Record<string, Message> = {
  batch_open: {
    vi: "Một đợt chi trả khác đang chờ duyệt: hãy xử lý đợt đó trước.",
    en: "Another batch waits to be approved: settle that one first.",
  },
  due_changed: {
    vi: "Số tiền phải trả đã đổi: hãy tải lại trang; nếu là đợt đã lập, hãy bỏ và lập đợt mới.",
    en: "What is due has changed: load the page again; drop a batch that is made already, and make a new one.",
  },
  used_already: {
    vi: "Số giao dịch này đã ghi cho khoản chi trả {number}.",
    en: "This bank number is noted for payout {number} already.",
  },
  settled_already: {
    vi: "Người khác đã ghi kết quả: hãy tải lại trang.",
    en: "Somebody else noted it: load the page again.",
  },
  nothing_left: { vi: "Mọi khoản trong đợt đã có kết quả.", en: "All of the batch is settled." },
  no_such_batch: { vi: "Không có đợt chi trả này.", en: "There is no such batch." },
  no_such_payout: { vi: "Không có khoản chi trả này.", en: "There is no such payout." },
  already_over: { vi: "Ngày này đã qua: chọn từ hôm nay.", en: "This day is over: choose today or later." },
};
