import type { TransferWords } from "./transfer-vi";

export const transferEn: TransferWords = {
  preview: (total) => `${total} in total, paid by bank transfer.`,
  goodsSteps: (phone) => [
    "Transfer the money in time, to each producer with its own note. The VietQR codes are on the order's page.",
    `The producer calls ${phone} to confirm.`,
    "The goods are packed and sent, or kept ready for you to collect; we tell you by mail.",
    "When they arrive, open and inspect them.",
  ],
  payStep:
    "Transfer the money in time, to each producer with its own note. The VietQR codes are on the order's page.",
  bank: "Bank",
  account: "Account number",
  holder: "Account holder",
  amount: "Amount",
  reference: "Transfer note",
  until: "Transfer before",
  lapsed: "The transfer did not come in time, or not all of it.",
  lapses: "After that the order is cancelled by itself, and goods and places are free again.",
  reminder: {
    subject: (number, producer) => `Your transfer to ${producer}, order ${number}`,
    preview: (due) => `${due} has not come yet.`,
    heading: "Your order waits for your transfer",
    text: (producer, due) => `${producer} has not received ${due} for this order yet.`,
    sent: "If you have just sent it, ignore this mail: the order's page says when it has come.",
  },
};
