import type { VisitWords } from "./visit-vi";

export const visitEn: VisitWords = {
  when: "When",
  where: "Meeting point",
  host: "Host",
  nights: (count) => (count === 1 ? "1 night" : `${count} nights`),
  stay: (from, to) => `${from} to ${to}`,
  zone: "All times are Vietnam’s (GMT+7).",
  total: "Tickets",
  tickets: "Tickets",
  bring: "What to bring",
  open: "See your tickets",
  map: "Open the map",
  calendar: "A calendar file (.ics) is attached.",
  callHost: (phone) => `If anything changes, call the host: ${phone}.`,
  noShow: "Who does not come gets nothing back: if you cannot go, please cancel or move before it starts.",
  back: "Comes back or need not be paid",
  kept: "Does not come back",
  words: (text) => `In the host’s words: “${text}”`,
  otherDay: "Choose another day",
  booked: {
    subject: (title, day) => `Your tickets: ${title}, ${day}`,
    preview: (when) => when,
    heading: "Your tickets",
    text: "Your places are confirmed. Come to the meeting point in time and show the QR code on the order’s page, or read out the ticket’s code.",
    sms: (title, when, codes, link) =>
      `OCOP Hải Phòng: ${title} is confirmed, ${when}. Ticket codes: ${codes}. See: ${link}`,
  },
  moved: {
    subject: (title, day) => `Moved: ${title}, ${day}`,
    preview: (when) => when,
    heading: "Your visit was moved",
    text: "Your visit was moved to the time below. Your tickets are good for the new day.",
    sms: (title, when, _codes, link) =>
      `OCOP Hải Phòng: your ${title} was moved to ${when}. Your tickets stay good. See: ${link}`,
  },
  reminder: {
    subject: (title, day) => `Coming up: ${title}, ${day}`,
    preview: (when) => when,
    heading: "See you tomorrow",
    text: "Your visit is tomorrow. When and where is below.",
    sms: (title, when, codes, link) =>
      `OCOP Hải Phòng: tomorrow is ${title}, ${when}. Ticket codes: ${codes}. See: ${link}`,
  },
  notice: {
    subject: (title, day) => `A notice about ${title}, ${day}`,
    preview: (text) => text,
    heading: "A notice about your visit",
    sms: (title, day, text) => `OCOP Hải Phòng, ${title} on ${day}: ${text}`,
  },
  cancelled: {
    subject: (title, day) => `Cancelled: ${title}, ${day}`,
    heading: "Your visit is cancelled",
    text: "Your visit below is cancelled, and its tickets are good no more.",
    sms: (title, day, money, link) =>
      `OCOP Hải Phòng: ${title} on ${day} is cancelled. Comes back or need not be paid: ${money}. See: ${link}`,
  },
  called_off: {
    subject: (title, day) => `Called off by its host: ${title}, ${day}`,
    heading: "The host called it off",
    text: "We are sorry: the visit below does not go. You get all of your money back, or choose another day.",
    sms: (title, day, money, link) =>
      `OCOP Hải Phòng: the host called off ${title} on ${day}. All comes back or need not be paid: ${money}. Another day: ${link}`,
  },
  too_few: {
    subject: (title, day) => `Too few guests, it does not go: ${title}, ${day}`,
    heading: "Too few guests",
    text: "We are sorry: by the time of decision the visit below had fewer guests than it needs, so it does not go. You get all of your money back, or choose another day.",
    sms: (title, day, money, link) =>
      `OCOP Hải Phòng: ${title} on ${day} has too few guests and does not go. All comes back or need not be paid: ${money}. Another day: ${link}`,
  },
  declined: {
    subject: (title, day) => `The host cannot take you: ${title}, ${day}`,
    heading: "The host cannot take you",
    text: "We are sorry: the host cannot take the request below. You lose nothing, and may choose another day.",
    sms: (title, day, money, link) =>
      `OCOP Hải Phòng: the host cannot take you for ${title} on ${day}. All comes back or need not be paid: ${money}. Another day: ${link}`,
  },
  unanswered: {
    subject: (title, day) => `The host did not answer: ${title}, ${day}`,
    heading: "The host did not answer in time",
    text: "We are sorry: the host did not answer the request below in time, so we have cancelled it for you. You lose nothing, and may choose another day.",
    sms: (title, day, money, link) =>
      `OCOP Hải Phòng: the host did not answer for ${title} on ${day}; it is cancelled. All comes back or need not be paid: ${money}. Another day: ${link}`,
  },
  order: {
    contact: "Booked by",
    goods: "Tickets",
    mixedGoods: "Goods and tickets",
    preview: (total) => `Total ${total}, to pay when you come.`,
    mixedPreview: (total) => `Total ${total}: goods are paid on delivery, tickets when you come.`,
    heading: "Thank you for booking!",
    text: (producers) =>
      producers === 1 ? "The host has your order." : `${producers} hosts have your order.`,
    ticketStep: "As soon as your places are confirmed, the tickets are on the order’s page and sent to you.",
    comeStep: "Come to the meeting point in time and show the QR code, or read out the ticket’s code.",
    payStep: "Pay for the tickets in cash when you come.",
    changeStep: (phone) => `If anything changes, the host calls ${phone}.`,
    refundedPreview: (producer) => `For your visit with ${producer}.`,
    refundedText: (amount, producer) => `${amount} was refunded for your visit with ${producer}.`,
  },
};
