/** What is said of money that is to be transferred, in Vietnamese; `transfer-en.ts` says the same. */
export const transferVi = {
  preview: (total: string) => `Tổng cộng ${total}, trả bằng chuyển khoản.`,
  goodsSteps: (phone: string) => [
    "Chuyển khoản trước hạn, mỗi chủ thể một nội dung. Mã VietQR có trên trang đơn hàng.",
    `Chủ thể gọi số ${phone} để xác nhận.`,
    "Hàng được gói và gửi đi, hoặc để sẵn cho bạn đến nhận; chúng tôi sẽ báo bằng thư.",
    "Khi nhận, mở hàng kiểm tra.",
  ],
  payStep: "Chuyển khoản trước hạn, mỗi chủ thể một nội dung. Mã VietQR có trên trang đơn hàng.",
  bank: "Ngân hàng",
  account: "Số tài khoản",
  holder: "Chủ tài khoản",
  amount: "Số tiền",
  reference: "Nội dung chuyển khoản",
  until: "Chuyển trước",
  lapsed: "Chuyển khoản không đến đủ trước hạn.",
  lapses: "Sau giờ đó đơn tự huỷ, hàng và chỗ được trả lại.",
  reminder: {
    subject: (number: string, producer: string) => `Nhắc chuyển khoản cho ${producer}, đơn ${number}`,
    preview: (due: string) => `Còn ${due} chưa đến.`,
    heading: "Đơn của bạn đang chờ chuyển khoản",
    text: (producer: string, due: string) => `${producer} chưa nhận được ${due} của đơn này.`,
    sent: "Nếu bạn vừa chuyển, chỉ cần bỏ qua thư này: tiền đến thì trang đơn hàng báo.",
  },
};

export type TransferWords = typeof transferVi;
