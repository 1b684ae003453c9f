import type { GoodsReturnWords } from "./goods-return-vi";

export const goodsReturnEn: GoodsReturnWords = {
  office: "The marketplace’s office",
  number: "Return",
  order: "Order",
  replyDue: "Reply by",
  resolveDue: "Settled by",
  refund: "Given back",
  open: "See the order",
  ifNot: "If you do not agree, you can bring it before the marketplace’s office on the order’s returns page.",
  refunded: (by, amount) =>
    `${by} gives back ${amount}. It is taken off what is to be paid; if you have paid, the money is sent back to you.`,
  replaced: (by) => `${by} sends other goods instead.`,
  declined: (by) => `${by} does not accept it; the reason is below.`,
  replied: (by) => `${by} has answered your request.`,
  sms: (number, heading, link) => `OCOP Hải Phòng: ${heading} (${number}). See: ${link}`,
  asked: {
    subject: (number) => `Return ${number} received`,
    heading: "Your return was received",
    text: (producer) =>
      `${producer} has your request. Where it stands, and the answer, are on the order’s page; we write to you too.`,
  },
  answered: {
    subject: (number) => `An answer to return ${number}`,
    heading: "Your return was answered",
  },
  escalated: {
    subject: (number) => `The marketplace’s office looks at return ${number}`,
    heading: "The marketplace’s office looks at it",
    text: (producer) =>
      `Your return to ${producer} was brought before the marketplace’s office. You are told what it decides.`,
  },
  decided: {
    subject: (number) => `The decision on return ${number}`,
    heading: "Your return was decided on",
  },
};
