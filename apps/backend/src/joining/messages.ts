import type { Message } from "../certificates/messages";

/** What officers are told where an application or a suspension is refused. */
export const JOINING_MESSAGES: Record<string, Message> = {
  not_now: {
    vi: "Hồ sơ hoặc chủ thể đã đổi trạng thái: hãy tải lại trang.",
    en: "It has moved on meanwhile: load the page again.",
  },
  already_held: {
    vi: "Trang này đã có chủ: hãy gửi trả hồ sơ kèm lý do.",
    en: "This page has an owner already: send the application back and say why.",
  },
  unknown_application: { vi: "Không có hồ sơ này.", en: "There is no such application." },
  in_the_future: { vi: "Ngày này chưa tới.", en: "This day is still to come." },
  signed_out: { vi: "Hãy đăng nhập lại.", en: "Sign in again." },
};
