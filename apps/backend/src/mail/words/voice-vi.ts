/** What is told of reviews and questions to whoever wrote them; `voice-en.ts` says the same. */
export const voiceVi = {
  yourReview: "Bạn đã viết",
  yourQuestion: "Bạn đã hỏi",
  answer: "Trả lời",
  reason: "Lý do",
  answered: {
    subject: (title: string) => `Câu hỏi của bạn về ${title} đã có trả lời`,
    preview: "Câu trả lời ở trong thư.",
    heading: "Câu hỏi của bạn đã có trả lời",
    text: (title: string) => `Câu hỏi của bạn về ${title} đã được trả lời và hiện ở trang sản phẩm.`,
    button: "Xem hỏi đáp",
  },
  questionHidden: {
    subject: (title: string) => `Câu hỏi của bạn về ${title} không được đăng`,
    preview: "Lý do ở trong thư.",
    heading: "Câu hỏi không được đăng",
    text: (title: string) => `Ban quản lý sàn không đăng câu hỏi của bạn về ${title}.`,
    button: "Xem hỏi đáp",
  },
  replied: {
    subject: (title: string) => `Đánh giá của bạn về ${title} đã có phản hồi`,
    preview: "Phản hồi của chủ thể ở trong thư.",
    heading: "Đánh giá của bạn đã có phản hồi",
    text: (title: string) => `Chủ thể đã phản hồi đánh giá của bạn về ${title}.`,
    button: "Xem đánh giá",
  },
  published: {
    subject: (title: string) => `Đánh giá của bạn về ${title} đã được đăng`,
    preview: "Mọi người đã đọc được đánh giá của bạn.",
    heading: "Đánh giá đã được đăng",
    text: (title: string) => `Ban quản lý sàn đã xem đánh giá của bạn về ${title} và cho đăng.`,
    button: "Xem đánh giá",
  },
  hidden: {
    subject: (title: string) => `Đánh giá của bạn về ${title} không được đăng`,
    preview: "Lý do ở trong thư.",
    heading: "Đánh giá không được đăng",
    text: (title: string) => `Ban quản lý sàn không cho hiện đánh giá của bạn về ${title}.`,
    button: "Xem đơn hàng",
  },
};

export type VoiceWords = typeof voiceVi;
