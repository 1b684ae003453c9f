/** What is said of money that was paid beforehand, in Vietnamese; `prepaid-en.ts` says the same. */
export const prepaidVi = {
  preview: (total: string) => `Tổng cộng ${total}, đã trả.`,
  goodsSteps: (phone: string) => [
    `Chủ thể gọi số ${phone} để xác nhận.`,
    "Hàng được gói và gửi đi, hoặc để sẵn cho bạn đến nhận; chúng tôi sẽ báo bằng thư.",
    "Khi nhận, mở hàng kiểm tra. Không phải trả gì thêm.",
  ],
  returned: {
    subject: (number: string, amount: string) => `Đã trả lại ${amount}, đơn ${number}`,
    preview: "Không có gì được đặt, tiền đã trả lại đủ.",
    heading: "Tiền đã được trả lại",
    text: (amount: string) =>
      `${amount} của bạn đến khi đơn này không đặt được nữa: chỗ hoặc hàng đã hết, giá đã đổi, hoặc đơn đã đặt theo cách khác. Khoản này không mua gì và đã được trả lại đủ.`,
    how: "Tiền về theo cách bạn đã trả. Nếu chưa nhận được sau 5 ngày làm việc, hãy liên hệ với chúng tôi và đọc số đơn hàng.",
    amount: "Số tiền trả lại",
    sms: (number: string, amount: string, link: string) =>
      `OCOP Hải Phòng: ${amount} của đơn ${number} đến khi không đặt được nữa, đã trả lại đủ. Xem: ${link}`,
  },
};

export type PrepaidWords = typeof prepaidVi;
