import type { Message } from "../certificates/messages";

/** What an officer of visits is told by the code of a refusal. */
export const VISIT_MESSAGES: Record<string, Message> = {
  not_a_time: { vi: "Hãy ghi giờ theo mẫu 08:00 (24 giờ).", en: "Write the time as 08:00 (24 hours)." },
  changed_meanwhile: {
    vi: "Người khác vừa sửa chỗ này: hãy tải lại trang và xem lại trước khi sửa.",
    en: "Somebody else has just changed this: load the page again and look before you change it.",
  },
  not_a_day_of_year: {
    vi: "Hãy ghi ngày và tháng, ví dụ 15/05.",
    en: "Write day and month, for example 15/05.",
  },
  not_a_language: {
    vi: "Hãy ghi mã ngôn ngữ, ví dụ vi, en, ko.",
    en: "Write codes of languages, for example vi, en, ko.",
  },
  not_a_ladder: {
    vi: "Mỗi bậc cần số giờ (nguyên) và phần trăm từ 0 đến 100; càng gần giờ đi càng hoàn ít; nhiều nhất 6 bậc.",
    en: "Each step needs whole hours and a percentage of 0 to 100; the nearer the start, the less comes back; at most 6 steps.",
  },
  below_the_least: {
    vi: "Không thể ít hơn số khách ít nhất.",
    en: "It cannot be less than the smallest party.",
  },
  both_or_neither: {
    vi: "Hãy điền cả hai ô đi với nhau, hoặc bỏ trống cả hai.",
    en: "Fill in both fields that go together, or neither.",
  },
  not_tourism: {
    vi: "Chỉ sản phẩm bộ 26 (du lịch cộng đồng) mới thành trải nghiệm đặt được.",
    en: "Only a product of set 26 (community tourism) can be booked as a visit.",
  },
  no_producer: { vi: "Sản phẩm chưa gắn chủ thể.", en: "The product has no producer yet." },
  already_an_experience: {
    vi: "Sản phẩm này đã đặt được: hãy sửa trải nghiệm đang có.",
    en: "This product can be booked already: change the visit that there is.",
  },
  named_twice: { vi: "Có một dòng được chọn hai lần.", en: "One of them is named twice." },
  variant_of_another: {
    vi: "Loại này thuộc sản phẩm khác.",
    en: "This variant belongs to another product.",
  },
  unknown_resource: {
    vi: "Chủ thể này không có phương tiện, người dẫn này.",
    en: "This producer has no such boat, guide or other resource.",
  },
  past: { vi: "Giờ này đã qua.", en: "That time is past." },
  not_a_rule: {
    vi: "Không đọc được quy tắc ngày: hãy chọn ngày đầu và ít nhất một thứ trong tuần. ({why})",
    en: "The rule cannot be read: choose the first day and at least one weekday. ({why})",
  },
  not_by_departures: {
    vi: "Lưu trú đặt theo đêm: có phòng, không có lịch chuyến.",
    en: "A stay is booked by the night: it has rooms and no schedule.",
  },
  not_a_stay: { vi: "Chỉ lưu trú mới có phòng.", en: "Only a stay has rooms." },
  departure_is_there: { vi: "Đã có chuyến vào giờ đó.", en: "There is a departure at that time." },
  capacity_below_taken: {
    vi: "Đã có {taken} chỗ được đặt hoặc đang giữ: không thể ít hơn.",
    en: "{taken} places are booked or held: it cannot be fewer.",
  },
  below_taken: {
    vi: "Đã có {taken} được đặt hoặc đang giữ vào các ngày {days}: không thể ít hơn.",
    en: "{taken} are booked or held on {days}: it cannot be fewer.",
  },
  no_such_room: { vi: "Không có phòng này.", en: "There is no such room." },
  no_such_resource: {
    vi: "Không có phương tiện, người dẫn này.",
    en: "There is no such boat, guide or other resource.",
  },
  departure_cancelled: {
    vi: "Chuyến này đã huỷ: hãy thêm chuyến khác.",
    en: "This departure was called off: add another one instead.",
  },
  departure_over: { vi: "Chuyến này đã kết thúc.", en: "This departure is over." },
  no_such_experience: { vi: "Không có trải nghiệm này.", en: "There is no such visit." },
  no_such_departure: { vi: "Không có chuyến này.", en: "There is no such departure." },
  no_such_notice: { vi: "Không có thông báo này.", en: "There is no such notice." },
  no_such_schedule: {
    vi: "Lịch này không còn: hãy tải lại trang.",
    en: "This schedule is no more: load the page again.",
  },
  no_such_booking: { vi: "Không có lượt đặt này.", en: "There is no such booking." },
  request_over: {
    vi: "Yêu cầu đã được trả lời, đã huỷ, hoặc đã hết giờ trả lời.",
    en: "The request was answered, cancelled, or its time is over.",
  },
  booking_not_begun: { vi: "Chuyến chưa bắt đầu.", en: "It has not begun yet." },
  booking_ended: {
    vi: "Lượt đặt này đã huỷ, hoặc chưa bao giờ được xác nhận.",
    en: "This booking was cancelled, or never confirmed.",
  },
  day_or_departure: { vi: "Hãy chọn một ngày.", en: "Choose a day." },
};
