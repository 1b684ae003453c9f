/** What visitors are told of their visits, in Vietnamese; `visit-en.ts` says the same. */
export const visitVi = {
  when: "Thời gian",
  where: "Điểm hẹn",
  host: "Chủ nhà",
  nights: (count: number) => `${count} đêm`,
  stay: (from: string, to: string) => `${from} đến ${to}`,
  zone: "Mọi giờ là giờ Việt Nam (GMT+7).",
  total: "Tiền vé",
  tickets: "Vé",
  bring: "Nên mang theo",
  open: "Xem vé",
  map: "Mở bản đồ",
  calendar: "Tệp lịch (.ics) được đính kèm.",
  callHost: (phone: string) => `Có gì thay đổi, gọi chủ nhà: ${phone}.`,
  noShow: "Không đến thì không được hoàn tiền: nếu không đi được, xin huỷ hoặc đổi ngày trước giờ đi.",
  back: "Hoàn lại hoặc khỏi trả",
  kept: "Không hoàn",
  words: (text: string) => `Lời chủ nhà: “${text}”`,
  otherDay: "Chọn ngày khác",
  booked: {
    subject: (title: string, day: string) => `Vé của bạn: ${title}, ${day}`,
    preview: (when: string) => when,
    heading: "Vé của bạn",
    text: "Chỗ của bạn đã được xác nhận. Đến điểm hẹn đúng giờ, đưa mã QR trên trang đơn hàng hoặc đọc mã vé.",
    sms: (title: string, when: string, codes: string, link: string) =>
      `OCOP Hải Phòng: đã xác nhận ${title}, ${when}. Mã vé: ${codes}. Xem: ${link}`,
  },
  moved: {
    subject: (title: string, day: string) => `Đã đổi ngày: ${title}, ${day}`,
    preview: (when: string) => when,
    heading: "Đã đổi ngày đi",
    text: "Chuyến của bạn đã đổi sang giờ dưới đây. Vé cũ dùng cho ngày mới.",
    sms: (title: string, when: string, _codes: string, link: string) =>
      `OCOP Hải Phòng: ${title} của bạn đã đổi sang ${when}. Vé cũ vẫn dùng được. Xem: ${link}`,
  },
  reminder: {
    subject: (title: string, day: string) => `Sắp đến ngày đi: ${title}, ${day}`,
    preview: (when: string) => when,
    heading: "Hẹn gặp bạn ngày mai",
    text: "Chuyến của bạn đi ngày mai. Giờ và điểm hẹn ở dưới đây.",
    sms: (title: string, when: string, codes: string, link: string) =>
      `OCOP Hải Phòng: ngày mai bạn đi ${title}, ${when}. Mã vé: ${codes}. Xem: ${link}`,
  },
  notice: {
    subject: (title: string, day: string) => `Thông báo về chuyến ${title}, ${day}`,
    preview: (text: string) => text,
    heading: "Thông báo về chuyến đi",
    sms: (title: string, day: string, text: string) => `OCOP Hải Phòng, ${title} ngày ${day}: ${text}`,
  },
  cancelled: {
    subject: (title: string, day: string) => `Đã huỷ: ${title}, ${day}`,
    heading: "Đã huỷ chuyến đi",
    text: "Chuyến dưới đây của bạn đã huỷ, vé không còn dùng được.",
    sms: (title: string, day: string, money: string, link: string) =>
      `OCOP Hải Phòng: đã huỷ ${title} ngày ${day}. Hoàn lại hoặc khỏi trả: ${money}. Xem: ${link}`,
  },
  called_off: {
    subject: (title: string, day: string) => `Chủ nhà huỷ chuyến: ${title}, ${day}`,
    heading: "Chủ nhà đã huỷ chuyến",
    text: "Rất tiếc, chuyến dưới đây không đi được. Bạn được hoàn đủ tiền, hoặc chọn ngày khác để đi.",
    sms: (title: string, day: string, money: string, link: string) =>
      `OCOP Hải Phòng: chủ nhà huỷ ${title} ngày ${day}. Hoàn đủ hoặc khỏi trả: ${money}. Chọn ngày khác: ${link}`,
  },
  too_few: {
    subject: (title: string, day: string) => `Chưa đủ khách, chuyến không đi: ${title}, ${day}`,
    heading: "Chuyến không đủ khách",
    text: "Rất tiếc, đến giờ chốt chuyến dưới đây chưa đủ số khách tối thiểu nên không đi. Bạn được hoàn đủ tiền, hoặc chọn ngày khác để đi.",
    sms: (title: string, day: string, money: string, link: string) =>
      `OCOP Hải Phòng: ${title} ngày ${day} không đủ khách nên không đi. Hoàn đủ hoặc khỏi trả: ${money}. Chọn ngày khác: ${link}`,
  },
  declined: {
    subject: (title: string, day: string) => `Chủ nhà không nhận: ${title}, ${day}`,
    heading: "Chủ nhà không nhận được yêu cầu",
    text: "Rất tiếc, chủ nhà không nhận được yêu cầu đặt chỗ dưới đây. Bạn không mất gì, và có thể chọn ngày khác.",
    sms: (title: string, day: string, money: string, link: string) =>
      `OCOP Hải Phòng: chủ nhà không nhận ${title} ngày ${day}. Hoàn đủ hoặc khỏi trả: ${money}. Chọn ngày khác: ${link}`,
  },
  unanswered: {
    subject: (title: string, day: string) => `Chủ nhà chưa trả lời kịp: ${title}, ${day}`,
    heading: "Chủ nhà chưa trả lời kịp",
    text: "Rất tiếc, chủ nhà chưa trả lời yêu cầu đặt chỗ dưới đây đúng hạn nên chúng tôi huỷ giúp bạn. Bạn không mất gì, và có thể chọn ngày khác.",
    sms: (title: string, day: string, money: string, link: string) =>
      `OCOP Hải Phòng: chủ nhà chưa trả lời kịp ${title} ngày ${day}, đã huỷ. Hoàn đủ hoặc khỏi trả: ${money}. Chọn ngày khác: ${link}`,
  },
  /** In the mail about the whole order. */
  order: {
    contact: "Người đặt",
    goods: "Tiền vé",
    mixedGoods: "Tiền hàng và vé",
    preview: (total: string) => `Tổng cộng ${total}, trả khi đến nơi.`,
    mixedPreview: (total: string) => `Tổng cộng ${total}: hàng trả khi nhận, vé trả khi đến nơi.`,
    heading: "Cảm ơn bạn đã đặt chỗ!",
    text: (producers: number) =>
      producers === 1
        ? "Chủ nhà đã nhận được đơn của bạn."
        : `${producers} chủ nhà đã nhận được đơn của bạn.`,
    ticketStep: "Khi chỗ được xác nhận, vé có ngay trên trang đơn hàng và được gửi riêng cho bạn.",
    comeStep: "Đến điểm hẹn đúng giờ, đưa mã QR hoặc đọc mã vé.",
    payStep: "Trả tiền vé bằng tiền mặt khi đến nơi.",
    changeStep: (phone: string) => `Có gì thay đổi, chủ nhà gọi số ${phone}.`,
    refundedPreview: (producer: string) => `Cho chuyến đi với ${producer}.`,
    refundedText: (amount: string, producer: string) =>
      `${amount} đã được hoàn cho chuyến đi với ${producer}.`,
  },
};

export type VisitWords = typeof visitVi;
