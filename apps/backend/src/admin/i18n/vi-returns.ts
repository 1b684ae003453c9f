export const returnsVi = {
  goodsReturns: {
    title: "Trả hàng",
    hint: "Việc người mua nhờ cán bộ quyết định, việc sắp hết hạn ở trên. Quyết định là lời cuối.",
    all: "Hiện tất cả",
    empty: "Không có việc nào chờ quyết định.",
    number: "Mã",
    from: "Người mua",
    producer: "Chủ thể",
    received: "Gửi lúc",
    due: "Giải quyết trước",
    state: "Trạng thái",
    late: "Quá hạn",
    states: {
      open: "Chờ chủ thể",
      replaced: "Gửi hàng khác",
      refunded: "Hoàn tiền",
      declined: "Không nhận",
      escalated: "Chờ cán bộ",
    },
    most: "Hoàn nhiều nhất {{amount}}",
    given: "Đã hoàn {{amount}}",
    buyer: "Người mua viết",
    reply: "Chủ thể trả lời",
    escalation: "Người mua gửi cán bộ",
    decision: "Quyết định",
    refund: "Cho hoàn tiền",
    decline: "Không hoàn thêm",
    decided: "Đã quyết định.",
    picture: "Ảnh {{n}}",
  },
};

export const returnFieldsVi = { refund: "Tất cả số tiền được hoàn (đồng)" };
