/** What is told of goods sent back; `goods-return-en.ts` says the same. */
export const goodsReturnVi = {
  office: "Ban quản lý sàn",
  number: "Mã yêu cầu",
  order: "Đơn hàng",
  replyDue: "Trả lời trước",
  resolveDue: "Giải quyết trước",
  refund: "Hoàn lại",
  open: "Xem đơn hàng",
  ifNot: "Nếu không đồng ý, bạn có thể đưa yêu cầu lên ban quản lý sàn ở trang trả hàng của đơn.",
  refunded: (by: string, amount: string) =>
    `${by} đồng ý hoàn lại ${amount}. Khoản này được trừ vào số tiền phải trả; nếu bạn đã trả, tiền được chuyển lại cho bạn.`,
  replaced: (by: string) => `${by} đồng ý gửi hàng khác thay thế.`,
  declined: (by: string) => `${by} không chấp nhận yêu cầu; lý do ở dưới đây.`,
  replied: (by: string) => `${by} đã trả lời yêu cầu của bạn.`,
  sms: (number: string, heading: string, link: string) =>
    `OCOP Hải Phòng: ${heading} (${number}). Xem: ${link}`,
  asked: {
    subject: (number: string) => `Đã nhận yêu cầu trả hàng ${number}`,
    heading: "Đã nhận yêu cầu trả hàng",
    text: (producer: string) =>
      `${producer} đã nhận yêu cầu của bạn. Tình trạng và câu trả lời có ở trang của đơn hàng; chúng tôi cũng báo bạn.`,
  },
  answered: {
    subject: (number: string) => `Trả lời yêu cầu trả hàng ${number}`,
    heading: "Yêu cầu trả hàng đã có trả lời",
  },
  escalated: {
    subject: (number: string) => `Ban quản lý sàn xem xét yêu cầu ${number}`,
    heading: "Ban quản lý sàn xem xét yêu cầu",
    text: (producer: string) =>
      `Yêu cầu trả hàng của bạn với ${producer} đã được đưa lên ban quản lý sàn. Quyết định được báo cho bạn.`,
  },
  decided: {
    subject: (number: string) => `Quyết định về yêu cầu trả hàng ${number}`,
    heading: "Yêu cầu trả hàng đã có quyết định",
  },
};

export type GoodsReturnWords = typeof goodsReturnVi;
