import type { AlertWords } from "./alert-vi";

export const alertEn: AlertWords = {
  order: (number) => `New order ${number}`,
  booking: (number) => `New booking ${number}`,
  question: (title) => `A new question about ${title}`,
  review: (title) => `A new review of ${title}`,
  return: (number) => `Return ${number} asked for`,
  lines: (count) => (count === 1 ? "1 line" : `${count} lines`),
  open: "Open at the desk",
  choose: (link) => `Choose how you are told: ${link}`,
  sms: (title, text, link) => `OCOP Hải Phòng: ${title}, ${text}. See: ${link}`,
};
