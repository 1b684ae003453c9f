/** What is told to those on a waiting list, in Vietnamese; `waiting-en.ts` says the same. */
export const waitingVi = {
  visit: "Chuyến đi",
  seats: "Số chỗ",
  until: "Giữ đến",
  leave: "Không cần nữa? Mở đường dẫn trên rồi chọn “Rời danh sách chờ”: thông tin của bạn được xoá ngay.",
  joined: {
    subject: (title: string, day: string) => `Bạn đang chờ chỗ: ${title}, ${day}`,
    preview: (_until: string) => "Chúng tôi báo khi có chỗ.",
    heading: "Bạn đã vào danh sách chờ",
    text: (seats: number, _until: string) =>
      `Khi có ${seats} chỗ trống, chúng tôi báo cho bạn theo thứ tự và giữ chỗ một thời gian ngắn.`,
    button: "Xem danh sách chờ",
    sms: (title: string, day: string, _seats: number, _until: string, link: string) =>
      `OCOP Hải Phòng: bạn đang chờ chỗ ${title} ngày ${day}. Xem hoặc rời danh sách: ${link}`,
  },
  offered: {
    subject: (title: string, day: string) => `Đã có chỗ cho bạn: ${title}, ${day}`,
    preview: (until: string) => `Giữ đến ${until}.`,
    heading: "Đã có chỗ cho bạn",
    text: (seats: number, until: string) =>
      `${seats} chỗ đang được giữ riêng cho bạn đến ${until}. Sau đó chỗ chuyển cho người chờ tiếp theo.`,
    button: "Nhận chỗ",
    sms: (title: string, day: string, seats: number, until: string, link: string) =>
      `OCOP Hải Phòng: đã có ${seats} chỗ ${title} ngày ${day}, giữ cho bạn đến ${until}. Nhận chỗ: ${link}`,
  },
};

export type WaitingWords = typeof waitingVi;
