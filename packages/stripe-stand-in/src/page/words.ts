export type Language = "vi" | "en";

const en = {
  title: "Pay by card",
  standIn: "This is a stand-in for Stripe. No money moves, and no real card works here.",
  standInElsewhere: "Đây là trang thay thế cho Stripe. Không có tiền thật nào được chuyển.",
  toPay: "To pay",
  summary: "What you pay for",
  quantity: "Quantity",
  email: "E-mail",
  number: "Card number",
  expiry: "Expiry (MM/YY)",
  cvc: "CVC (3 digits)",
  name: "Name on the card",
  pay: "Pay {amount}",
  back: "Back to the shop",
  cards: "Cards to try with",
  card4242: "pays",
  card3184: "asks for 3-D Secure",
  card0002: "is declined",
  card9995: "has too little money",
  anyOther: "Any expiry to come and any three digits will do.",
  mistakes: "Please look at these again:",
  errorEmail: "Write an e-mail address, such as name@example.com.",
  errorNumber: "Write the 16 digits of the card.",
  errorCheckDigit: "This is no card number: one of its digits must be wrong.",
  errorExpiry: "Write month and year, such as 12/30.",
  errorPast: "The card has expired.",
  errorCvc: "Write the three digits from the back of the card.",
  errorName: "Write the name as it stands on the card.",
  declinedTitle: "The card was not charged.",
  card_declined: "The bank declined the card. Try another one.",
  generic_decline: "The bank declined the card. Try another one.",
  insufficient_funds: "There is not enough money for this card. Try another one.",
  lost_card: "The bank declined the card. Try another one.",
  expired_card: "The card has expired. Try another one.",
  incorrect_cvc: "The security code is not right.",
  processing_error: "The card could not be processed. Try again in a moment.",
  authentication_required: "The bank could not confirm that it is you. Try again, or with another card.",
  test_mode_live_card:
    "Only the cards listed below work here: this is a stand-in, and real cards are of no use to it.",
  secureTitle: "Confirm it with your bank",
  secureText: "Your bank wants to know that it is you who pays {amount} with the card ending in {last4}.",
  complete: "Complete: it is me",
  fail: "Fail: it is not me",
  expiredTitle: "This page has expired",
  expiredText: "Nothing was charged. Go back to the shop and begin the payment again.",
  paidTitle: "This is paid already",
  paidText: "It was charged once, and will not be charged again.",
  toShop: "On to the shop",
  unknownTitle: "There is no such payment",
  unknownText: "Its address is not complete, or too long ago.",
};

export type Words = typeof en;

const vi: Words = {
  title: "Thanh toán bằng thẻ",
  standIn:
    "Đây là trang thay thế cho Stripe. Không có tiền thật nào được chuyển, thẻ thật không dùng được ở đây.",
  standInElsewhere: "This is a stand-in for Stripe. No money moves.",
  toPay: "Số tiền",
  summary: "Bạn thanh toán cho",
  quantity: "Số lượng",
  email: "Email",
  number: "Số thẻ",
  expiry: "Hạn thẻ (MM/YY)",
  cvc: "CVC (3 chữ số)",
  name: "Tên trên thẻ",
  pay: "Thanh toán {amount}",
  back: "Quay lại cửa hàng",
  cards: "Các thẻ để thử",
  card4242: "thanh toán được",
  card3184: "yêu cầu xác thực 3-D Secure",
  card0002: "bị từ chối",
  card9995: "không đủ tiền",
  anyOther: "Hạn thẻ bất kỳ trong tương lai và ba chữ số bất kỳ.",
  mistakes: "Vui lòng xem lại:",
  errorEmail: "Hãy nhập địa chỉ email, ví dụ ten@example.com.",
  errorNumber: "Hãy nhập 16 chữ số của thẻ.",
  errorCheckDigit: "Số thẻ không đúng: có chữ số bị sai.",
  errorExpiry: "Hãy nhập tháng và năm, ví dụ 12/30.",
  errorPast: "Thẻ đã hết hạn.",
  errorCvc: "Hãy nhập ba chữ số ở mặt sau thẻ.",
  errorName: "Hãy nhập tên như trên thẻ.",
  declinedTitle: "Thẻ chưa bị trừ tiền.",
  card_declined: "Ngân hàng từ chối thẻ. Hãy thử thẻ khác.",
  generic_decline: "Ngân hàng từ chối thẻ. Hãy thử thẻ khác.",
  insufficient_funds: "Thẻ không đủ tiền. Hãy thử thẻ khác.",
  lost_card: "Ngân hàng từ chối thẻ. Hãy thử thẻ khác.",
  expired_card: "Thẻ đã hết hạn. Hãy thử thẻ khác.",
  incorrect_cvc: "Mã bảo mật không đúng.",
  processing_error: "Chưa xử lý được thẻ. Hãy thử lại sau ít phút.",
  authentication_required: "Ngân hàng chưa xác nhận được đó là bạn. Hãy thử lại hoặc dùng thẻ khác.",
  test_mode_live_card:
    "Ở đây chỉ dùng được các thẻ liệt kê bên dưới: đây là trang thay thế, thẻ thật không dùng được.",
  secureTitle: "Xác nhận với ngân hàng",
  secureText: "Ngân hàng cần biết chính bạn thanh toán {amount} bằng thẻ có bốn số cuối {last4}.",
  complete: "Hoàn tất: đúng là tôi",
  fail: "Từ chối: không phải tôi",
  expiredTitle: "Trang này đã hết hạn",
  expiredText: "Bạn chưa bị trừ tiền. Hãy quay lại cửa hàng và thanh toán lại.",
  paidTitle: "Đã thanh toán",
  paidText: "Bạn đã trả một lần và sẽ không bị trừ tiền lần nữa.",
  toShop: "Tiếp tục về cửa hàng",
  unknownTitle: "Không có khoản thanh toán này",
  unknownText: "Địa chỉ không đầy đủ hoặc đã quá cũ.",
};

const WORDS: Record<Language, Words> = { vi, en };

export function wordsIn(language: Language): Words {
  return WORDS[language];
}

/** The session's language, or the browser's where the session leaves it open. */
export function languageOf(locale: string | null | undefined, acceptLanguage: string | undefined): Language {
  const wished = locale && locale !== "auto" ? locale : (acceptLanguage ?? "vi");
  return wished.toLowerCase().startsWith("vi") ? "vi" : "en";
}

export function fill(text: string, values: Record<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
