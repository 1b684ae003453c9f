/** What is told of single parcels and of goods that do not come. */
export const parcelVi = {
  carrier: "Bên vận chuyển",
  own: "Chủ thể tự giao",
  other: "Bên vận chuyển khác",
  reason: "Lý do",
  pieces: (quantity: number, title: string) => `${quantity} × ${title}`,
  inThis: "Trong kiện này:",
  restLater: "Phần còn lại của đơn được gửi trong kiện khác.",
  failed: {
    subject: (number: string, producer: string) => `Chưa giao được hàng của ${producer}, đơn ${number}`,
    preview: "Người giao không gặp được bạn, hoặc có trở ngại.",
    heading: "Chưa giao được hàng",
    text: (producer: string) => `Kiện hàng sau đây của ${producer} chưa giao được cho bạn.`,
    next: "Hãy gọi cho chủ thể để hẹn giao lại.",
    nothingYet: "Chưa nhận hàng thì chưa phải trả gì.",
  },
  declined: {
    subject: (number: string, producer: string) => `${producer} không gửi được một số hàng, đơn ${number}`,
    preview: "Bạn không phải trả gì cho phần này.",
    heading: "Một số hàng không gửi được",
    text: (producer: string) => `${producer} rất tiếc không gửi được những hàng sau đây:`,
    less: "Bớt đi",
    due: "Còn phải trả cho phần này",
    paid: "Số tiền đã trả cho những hàng này được hoàn lại; chúng tôi báo bằng một thư nữa.",
  },
};

export type ParcelWords = typeof parcelVi;
