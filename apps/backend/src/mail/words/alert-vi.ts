/** What is told of what came in at a desk; `alert-en.ts` says the same. */
export const alertVi = {
  order: (number: string) => `Đơn mới ${number}`,
  /** Of visits alone. */
  booking: (number: string) => `Đặt chỗ mới ${number}`,
  question: (title: string) => `Câu hỏi mới về ${title}`,
  review: (title: string) => `Đánh giá mới về ${title}`,
  return: (number: string) => `Yêu cầu trả hàng ${number}`,
  lines: (count: number) => `${count} mặt hàng`,
  open: "Mở ở quầy",
  choose: (link: string) => `Chọn cách nhận tin: ${link}`,
  sms: (title: string, text: string, link: string) => `OCOP Hải Phòng: ${title}, ${text}. Xem: ${link}`,
};

export type AlertWords = typeof alertVi;
