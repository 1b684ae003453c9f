/** What the office reads where a deed that moves money is refused. */
export const MONEY_MESSAGES = {
  asked_already: {
    vi: "{by} đã đề nghị {amount} đ ở đây và đang chờ người thứ hai: hãy quyết định việc đó trước.",
    en: "{by} asked for {amount} ₫ here, which waits for a second person: decide about that first.",
  },
  own_deed: {
    vi: "Người đề nghị không được tự đồng ý.",
    en: "Who asked for it cannot agree to it.",
  },
  too_new: {
    vi: "Người thành cán bộ sau khi việc được đề nghị không được đồng ý.",
    en: "Who became an officer after it was asked cannot agree to it.",
  },
  went_stale: {
    vi: "Từ lúc đề nghị đến nay đã có thay đổi, nên việc này không được làm: hãy xem lại và đề nghị lại.",
    en: "What it is about has changed since it was asked, so it was not done: look again, and ask again.",
  },
  decided_already: {
    vi: "Việc này đã được quyết định trước đó.",
    en: "It was decided before.",
  },
  no_such_approval: { vi: "Không có việc này.", en: "There is no such deed." },
} as const;
