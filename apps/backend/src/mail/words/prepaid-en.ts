import type { PrepaidWords } from "./prepaid-vi";

export const prepaidEn: PrepaidWords = {
  preview: (total) => `${total} in total, paid.`,
  goodsSteps: (phone) => [
    `The producer calls ${phone} to confirm.`,
    "The goods are packed and sent, or kept ready for you to collect; we tell you by mail.",
    "When they arrive, open and inspect them. There is nothing more to pay.",
  ],
  returned: {
    subject: (number, amount) => `${amount} went back to you, order ${number}`,
    preview: "Nothing was ordered, and all of the money went back.",
    heading: "Your money went back",
    text: (amount) =>
      `Your ${amount} came when this order could not be placed any more: places or goods were gone, a price had changed, or it was ordered another way. It bought nothing, and all of it went back.`,
    how: "It comes back the way you paid. If it has not arrived after 5 working days, contact us and read out the order number.",
    amount: "Went back",
    sms: (number, amount, link) =>
      `OCOP Hải Phòng: ${amount} for order ${number} came too late to buy anything, and all of it went back. See: ${link}`,
  },
};
