import { alertVi } from "./alert-vi";
import { deskVi } from "./desk-vi";
import { goodsReturnVi } from "./goods-return-vi";
import { parcelVi } from "./parcel-vi";
import { prepaidVi } from "./prepaid-vi";
import { transferVi } from "./transfer-vi";
import { visitVi } from "./visit-vi";
import { voiceVi } from "./voice-vi";
import { waitingVi } from "./waiting-vi";

/** Everything a mail says, in Vietnamese; `en.ts` says the same. */
export const vi = {
  site: "OCOP Hải Phòng",
  footing: {
    order: "Thư này được gửi vì địa chỉ này đã được điền khi đặt hàng trên OCOP Hải Phòng.",
    account: "Thư này được gửi vì có người đã nhập địa chỉ này trên OCOP Hải Phòng.",
    complaint: "Thư này được gửi vì địa chỉ này đã được điền khi gửi khiếu nại trên OCOP Hải Phòng.",
    waiting:
      "Thư này được gửi vì địa chỉ này đã được điền vào danh sách chờ trên OCOP Hải Phòng. Thông tin được xoá khi chuyến đã đi.",
    desk: "Thư này được gửi vì địa chỉ này được dùng ở quầy của chủ thể trên OCOP Hải Phòng.",
    demo: "Trang minh hoạ: giá, mô tả và tồn kho là dữ liệu mẫu.",
    automatic: "Thư gửi tự động, xin không trả lời.",
  },
  code: {
    subject: (code: string) => `${code} là mã đăng nhập của bạn`,
    preview: (minutes: number) => `Mã dùng được trong ${minutes} phút.`,
    heading: "Mã đăng nhập của bạn",
    text: "Nhập mã này vào trang bạn đang mở:",
    ends: (minutes: number) => `Mã dùng được một lần, trong ${minutes} phút.`,
    never: "Không đọc mã này cho bất kỳ ai. Chúng tôi không bao giờ gọi điện hỏi mã.",
    notMe: "Nếu không phải bạn yêu cầu, chỉ cần bỏ qua thư này.",
    sms: (code: string, minutes: number) =>
      `OCOP Hải Phòng: mã của bạn là ${code}, dùng trong ${minutes} phút. Không đọc mã cho bất kỳ ai.`,
  },
  password: {
    subject: "Đặt lại mật khẩu",
    preview: (minutes: number) => `Dùng được trong ${minutes} phút.`,
    heading: "Đặt lại mật khẩu",
    code: "Có người, có lẽ là bạn, muốn đặt mật khẩu mới cho tài khoản này. Nhập mã này vào trang bạn đang mở:",
    ends: (minutes: number) => `Dùng được một lần, trong ${minutes} phút.`,
    notMe: "Nếu không phải bạn, hãy bỏ qua thư này: mật khẩu của bạn không thay đổi.",
    sms: (code: string, minutes: number) =>
      `OCOP Hải Phòng: mã đặt lại mật khẩu là ${code}, dùng trong ${minutes} phút. Không đọc mã cho bất kỳ ai.`,
  },
  welcome: {
    subject: "Chào mừng bạn đến với OCOP Hải Phòng",
    preview: "Tài khoản của bạn đã sẵn sàng.",
    heading: (name: string) => (name ? `Chào ${name}!` : "Xin chào!"),
    text: "Tài khoản của bạn đã sẵn sàng. Từ nay bạn có thể xem lại đơn hàng, mua lại, lưu địa chỉ và sản phẩm yêu thích.",
    data: "Bạn có thể tải về hoặc xoá dữ liệu của mình bất cứ lúc nào trong trang tài khoản.",
    button: "Mở tài khoản",
    sms: "OCOP Hải Phòng: tài khoản của bạn đã sẵn sàng.",
  },
  deleted: {
    subject: "Tài khoản của bạn đã được xoá",
    preview: "Dữ liệu cá nhân của bạn đã được xoá.",
    heading: "Tài khoản đã được xoá",
    text: (name: string) =>
      `${name ? `Chào ${name}. ` : ""}Tài khoản và dữ liệu cá nhân của bạn đã được xoá theo yêu cầu.`,
    kept: "Đơn hàng đã đặt được giữ lại theo thời hạn mà pháp luật về thương mại điện tử và kế toán quy định, không dùng cho việc khác.",
    notMe: "Nếu không phải bạn yêu cầu, hãy liên hệ với chúng tôi ngay.",
    sms: "OCOP Hải Phòng: tài khoản và dữ liệu cá nhân của bạn đã được xoá theo yêu cầu.",
  },
  order: {
    dear: (name: string) => `Chào ${name},`,
    no: (no: number) => `Đơn số ${no}`,
    number: "Số đơn hàng",
    day: "Ngày đặt",
    recipient: "Người nhận",
    phone: "Điện thoại",
    deliverTo: "Giao đến",
    goods: "Tiền hàng",
    discount: "Giảm giá",
    ways: {
      parcel: "Giao tận nơi",
      pickup: "Nhận tại nơi sản xuất",
      own_delivery: "Chủ thể tự mang đến",
    },
    gift: (text: string) => `Lời chúc kèm theo: “${text}”`,
    harvest: (day: string) => `Đặt trước, thu hoạch khoảng ngày ${day}`,
    inEachBox: (parts: readonly string[]) => `Mỗi hộp gồm: ${parts.join("; ")}`,
    free: "Miễn phí",
    partTotal: "Cộng phần này",
    paid: "Đã trả",
    due: "Còn phải trả",
    total: "Tổng cộng",
    pickupAt: (address: string) => `Nhận tại: ${address}`,
    call: (phone: string) => `Điện thoại của chủ thể: ${phone}`,
    cancelledPart: "Phần này đã huỷ. Không phải trả gì.",
    included: "Giá đã gồm thuế.",
    open: "Xem đơn hàng",
    linkIsKey: "Ai có đường dẫn này đều xem được đơn hàng: xin không chuyển tiếp thư cho người khác.",
    next: "Tiếp theo",
  },
  placed: {
    subject: (number: string) => `Đã nhận đơn hàng ${number}`,
    preview: (total: string) => `Tổng cộng ${total}, trả khi nhận hàng.`,
    heading: "Cảm ơn bạn đã đặt hàng!",
    text: (producers: number) =>
      producers === 1
        ? "Chủ thể đã nhận được đơn của bạn."
        : `${producers} chủ thể đã nhận được đơn của bạn; mỗi chủ thể tự gói và gửi hàng của mình.`,
    steps: (phone: string) => [
      `Chủ thể gọi số ${phone} để xác nhận.`,
      "Hàng được gói và gửi đi, hoặc để sẵn cho bạn đến nhận; chúng tôi sẽ báo bằng thư.",
      "Mở hàng kiểm tra, ưng thì trả tiền mặt.",
    ],
  },
  shipped: {
    subject: (number: string, producer: string) => `${producer} đã gửi hàng, đơn ${number}`,
    preview: "Hàng đang trên đường đến bạn.",
    heading: "Hàng đang trên đường",
    text: (producer: string) => `${producer} đã gửi phần hàng sau đây cho bạn.`,
    next: (due: string) => `Khi nhận, mở hàng kiểm tra rồi trả ${due} tiền mặt.`,
    nextPaid: "Khi nhận, hãy mở hàng kiểm tra.",
    tracking: "Mã vận đơn",
    readySubject: (number: string, producer: string) => `Hàng đã sẵn sàng ở ${producer}, đơn ${number}`,
    readyPreview: "Mời bạn đến nhận hàng.",
    readyHeading: "Hàng đã sẵn sàng, mời bạn đến nhận",
    readyText: (producer: string) => `${producer} đã chuẩn bị xong phần hàng sau đây cho bạn.`,
    readyNext: (due: string) => `Khi đến nhận, mở hàng kiểm tra rồi trả ${due} tiền mặt.`,
  },
  delivered: {
    subject: (number: string, producer: string) => `Đã giao hàng của ${producer}, đơn ${number}`,
    preview: "Cảm ơn bạn đã mua hàng.",
    heading: "Hàng đã đến tay bạn",
    text: (producer: string) => `Phần hàng sau đây của ${producer} được ghi là đã giao cho bạn.`,
    wrong: "Nếu hàng chưa đến, thiếu hoặc hỏng, hãy gọi cho chủ thể và đọc số đơn hàng.",
    thanks: "Cảm ơn bạn đã ủng hộ sản phẩm của làng quê Hải Phòng.",
  },
  cancelled: {
    subject: (number: string, producer: string) => `Đã huỷ hàng của ${producer}, đơn ${number}`,
    preview: "Không phải trả gì cho phần này.",
    heading: "Một phần đơn hàng đã huỷ",
    headingAll: "Đơn hàng đã huỷ",
    text: (producer: string) =>
      `Phần hàng sau đây của ${producer} đã huỷ. Bạn không phải trả gì cho phần này.`,
    refund: "Nếu đã trả tiền, bạn sẽ được hoàn lại; chúng tôi sẽ báo bằng một thư nữa.",
    rest: "Phần hàng của các chủ thể khác không thay đổi.",
  },
  refunded: {
    subject: (number: string, amount: string) => `Đã hoàn ${amount}, đơn ${number}`,
    preview: (producer: string) => `Cho phần hàng của ${producer}.`,
    heading: "Đã hoàn tiền",
    text: (amount: string, producer: string) => `${amount} đã được hoàn cho phần hàng của ${producer}.`,
    how: "Tiền được trả lại bằng cách bạn đã trả. Nếu chưa nhận được sau 5 ngày làm việc, hãy gọi cho chủ thể và đọc số đơn hàng.",
    amount: "Số tiền hoàn",
  },
  prepaid: prepaidVi,
  transfer: transferVi,
  desk: deskVi,
  parcel: parcelVi,
  visit: visitVi,
  waiting: waitingVi,
  voice: voiceVi,
  alert: alertVi,
  goodsReturn: goodsReturnVi,
  complaint: {
    dear: "Xin chào,",
    number: "Mã khiếu nại",
    receivedAt: "Nhận lúc",
    replyDue: "Trả lời trước",
    resolveDue: "Quyết định trước",
    open: "Xem khiếu nại",
    linkIsKey: "Ai có đường dẫn này đều đọc được khiếu nại: xin không chuyển tiếp cho người khác.",
    received: {
      subject: (number: string) => `Đã nhận khiếu nại ${number}`,
      preview: (due: string) => `Chúng tôi trả lời trước ${due}.`,
      heading: "Chúng tôi đã nhận khiếu nại",
      text: "Một người của sàn sẽ đọc và trả lời. Tình trạng và câu trả lời có ở trang của khiếu nại; chúng tôi cũng báo bằng thư.",
      sms: (number: string, link: string, due: string) =>
        `OCOP Hải Phòng: đã nhận khiếu nại ${number}, sẽ trả lời trước ${due}. Xem: ${link}`,
    },
    reply: {
      subject: (number: string) => `Trả lời khiếu nại ${number}`,
      preview: (due: string) => `Có quyết định trước ${due}.`,
      heading: "Đã có trả lời",
      text: "Khiếu nại của bạn đã có trả lời lần đầu.",
      title: "Trả lời",
      sms: (number: string, link: string, _due: string) =>
        `OCOP Hải Phòng: khiếu nại ${number} đã có trả lời. Xem: ${link}`,
    },
    decision: {
      subject: (number: string) => `Đã giải quyết khiếu nại ${number}`,
      preview: (_due: string) => "Quyết định và lý do ở trong thư.",
      heading: "Khiếu nại đã được giải quyết",
      text: "Khiếu nại của bạn đã có quyết định.",
      title: "Quyết định",
      sms: (number: string, link: string, _due: string) =>
        `OCOP Hải Phòng: khiếu nại ${number} đã được giải quyết. Xem: ${link}`,
    },
  },
};

export type MailWords = typeof vi;
