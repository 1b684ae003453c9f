import { alertEn } from "./alert-en";
import { deskEn } from "./desk-en";
import { goodsReturnEn } from "./goods-return-en";
import { parcelEn } from "./parcel-en";
import { prepaidEn } from "./prepaid-en";
import { transferEn } from "./transfer-en";
import type { MailWords } from "./vi";
import { visitEn } from "./visit-en";
import { voiceEn } from "./voice-en";
import { waitingEn } from "./waiting-en";

export const en: MailWords = {
  site: "OCOP Hải Phòng",
  footing: {
    order: "You get this mail because this address was given with an order at OCOP Hải Phòng.",
    account: "You get this mail because someone entered this address at OCOP Hải Phòng.",
    complaint: "You get this mail because this address was given with a complaint at OCOP Hải Phòng.",
    waiting:
      "You get this mail because this address was put on a waiting list at OCOP Hải Phòng. It is deleted when the visit has gone.",
    desk: "You get this mail because this address is used at a producer’s desk at OCOP Hải Phòng.",
    demo: "A demonstration: prices, descriptions and stock are sample data.",
    automatic: "Sent automatically; please do not reply.",
  },
  code: {
    subject: (code) => `${code} is your sign-in code`,
    preview: (minutes) => `It works for ${minutes} minutes.`,
    heading: "Your sign-in code",
    text: "Enter this code on the page you have open:",
    ends: (minutes) => `It works once, for ${minutes} minutes.`,
    never: "Do not tell this code to anyone. We never call to ask for it.",
    notMe: "If you did not ask for it, simply ignore this mail.",
    sms: (code, minutes) =>
      `OCOP Hải Phòng: your code is ${code}, good for ${minutes} minutes. Tell it to no one.`,
  },
  password: {
    subject: "Set a new password",
    preview: (minutes) => `Works for ${minutes} minutes.`,
    heading: "Set a new password",
    code: "Someone, probably you, wants to set a new password for this account. Enter this code on the page you have open:",
    ends: (minutes) => `It works once, for ${minutes} minutes.`,
    notMe: "If it was not you, ignore this mail: your password stays as it is.",
    sms: (code, minutes) =>
      `OCOP Hải Phòng: your code for a new password is ${code}, good for ${minutes} minutes. Tell it to no one.`,
  },
  welcome: {
    subject: "Welcome to OCOP Hải Phòng",
    preview: "Your account is ready.",
    heading: (name) => (name ? `Hello ${name}!` : "Hello!"),
    text: "Your account is ready. From now on you can look at your orders, buy again, and keep addresses and favourite goods.",
    data: "You can download or delete your data at any time on your account’s page.",
    button: "Open your account",
    sms: "OCOP Hải Phòng: your account is ready.",
  },
  deleted: {
    subject: "Your account was deleted",
    preview: "Your personal data was deleted.",
    heading: "Your account was deleted",
    text: (name) =>
      `${name ? `Hello ${name}. ` : ""}Your account and your personal data were deleted as you asked.`,
    kept: "Orders are kept for as long as the laws on e-commerce and accounting demand, and are used for nothing else.",
    notMe: "If you did not ask for this, contact us at once.",
    sms: "OCOP Hải Phòng: your account and personal data were deleted as you asked.",
  },
  order: {
    dear: (name) => `Hello ${name},`,
    no: (no) => `Order no. ${no}`,
    number: "Order number",
    day: "Ordered on",
    recipient: "Recipient",
    phone: "Phone",
    deliverTo: "Delivered to",
    goods: "Goods",
    discount: "Discount",
    ways: {
      parcel: "Delivery",
      pickup: "Collected at the producer’s",
      own_delivery: "Brought by the producer",
    },
    gift: (text) => `With your words: “${text}”`,
    harvest: (day) => `Ordered ahead, harvest about ${day}`,
    inEachBox: (parts) => `In each box: ${parts.join("; ")}`,
    free: "Free",
    partTotal: "This part",
    paid: "Paid",
    due: "Still to pay",
    total: "Total",
    pickupAt: (address) => `Collect at: ${address}`,
    call: (phone) => `The producer’s phone: ${phone}`,
    cancelledPart: "This part was cancelled. There is nothing to pay for it.",
    included: "Prices include tax.",
    open: "See your order",
    linkIsKey: "Whoever has this link can see the order: please do not forward this mail.",
    next: "What happens next",
  },
  placed: {
    subject: (number) => `Order ${number} received`,
    preview: (total) => `Total ${total}, to pay on delivery.`,
    heading: "Thank you for your order!",
    text: (producers) =>
      producers === 1
        ? "The producer has your order."
        : `${producers} producers have your order; each packs and sends their own goods.`,
    steps: (phone) => [
      `The producers call ${phone} to confirm.`,
      "Your goods are packed and sent, or made ready to collect; we tell you by mail.",
      "Open and inspect them, then pay in cash if you are happy.",
    ],
  },
  shipped: {
    subject: (number, producer) => `${producer} has sent your goods, order ${number}`,
    preview: "Your goods are on their way.",
    heading: "Your goods are on their way",
    text: (producer) => `${producer} has sent you the goods below.`,
    next: (due) => `When they arrive, open and inspect them, then pay ${due} in cash.`,
    nextPaid: "When they arrive, open and inspect them.",
    tracking: "Tracking number",
    readySubject: (number, producer) => `Ready to collect at ${producer}, order ${number}`,
    readyPreview: "Come and collect your goods.",
    readyHeading: "Your goods are ready to collect",
    readyText: (producer) => `${producer} has made the goods below ready for you.`,
    readyNext: (due) => `When you collect them, open and inspect them, then pay ${due} in cash.`,
  },
  delivered: {
    subject: (number, producer) => `Goods of ${producer} delivered, order ${number}`,
    preview: "Thank you for buying.",
    heading: "Your goods have arrived",
    text: (producer) => `The goods of ${producer} below were recorded as delivered to you.`,
    wrong:
      "If anything has not arrived, is missing or broken, call the producer and read out the order number.",
    thanks: "Thank you for supporting what Hải Phòng’s villages make.",
  },
  cancelled: {
    subject: (number, producer) => `Goods of ${producer} cancelled, order ${number}`,
    preview: "There is nothing to pay for this part.",
    heading: "A part of your order was cancelled",
    headingAll: "Your order was cancelled",
    text: (producer) => `The goods of ${producer} below were cancelled. There is nothing to pay for them.`,
    refund: "If you had paid, you get your money back; we tell you in another mail.",
    rest: "The other producers’ goods are not affected.",
  },
  refunded: {
    subject: (number, amount) => `${amount} refunded, order ${number}`,
    preview: (producer) => `For goods of ${producer}.`,
    heading: "Your money is on its way back",
    text: (amount, producer) => `${amount} was refunded for goods of ${producer}.`,
    how: "It comes back the way you paid. If it has not arrived after 5 working days, call the producer and read out the order number.",
    amount: "Refunded",
  },
  prepaid: prepaidEn,
  transfer: transferEn,
  desk: deskEn,
  parcel: parcelEn,
  visit: visitEn,
  waiting: waitingEn,
  voice: voiceEn,
  alert: alertEn,
  goodsReturn: goodsReturnEn,
  complaint: {
    dear: "Hello,",
    number: "Complaint",
    receivedAt: "Received",
    replyDue: "Reply by",
    resolveDue: "Decision by",
    open: "See the complaint",
    linkIsKey: "Whoever has this link can read the complaint: please do not pass it on.",
    received: {
      subject: (number) => `Complaint ${number} received`,
      preview: (due) => `We reply by ${due}.`,
      heading: "We have your complaint",
      text: "Someone here reads it and replies. Where it stands, and the answer, are on the complaint’s page; we write to you too.",
      sms: (number, link, due) =>
        `OCOP Hải Phòng: complaint ${number} received, reply by ${due}. See: ${link}`,
    },
    reply: {
      subject: (number) => `A reply to complaint ${number}`,
      preview: (due) => `Decision by ${due}.`,
      heading: "There is a reply",
      text: "Your complaint has its first reply.",
      title: "Reply",
      sms: (number, link) => `OCOP Hải Phòng: complaint ${number} has a reply. See: ${link}`,
    },
    decision: {
      subject: (number) => `Complaint ${number} settled`,
      preview: () => "The decision and its reasons are in this mail.",
      heading: "Your complaint is settled",
      text: "Your complaint was decided on.",
      title: "Decision",
      sms: (number, link) => `OCOP Hải Phòng: complaint ${number} is settled. See: ${link}`,
    },
  },
};
