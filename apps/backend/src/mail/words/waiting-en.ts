import type { WaitingWords } from "./waiting-vi";

const places = (count: number) => (count === 1 ? "1 place" : `${count} places`);

export const waitingEn: WaitingWords = {
  visit: "Visit",
  seats: "Places",
  until: "Kept until",
  leave:
    "Not needed any more? Open the link above and choose “Leave the list”: what you gave is deleted at once.",
  joined: {
    subject: (title, day) => `You are waiting for a place: ${title}, ${day}`,
    preview: () => "We tell you when there is one.",
    heading: "You are on the waiting list",
    text: (seats) =>
      seats === 1
        ? "When a place is free we tell you, in order, and keep it for a short time."
        : `When ${seats} places are free we tell you, in order, and keep them for a short time.`,
    button: "See the waiting list",
    sms: (title, day, _seats, _until, link) =>
      `OCOP Hải Phòng: you wait for ${title} on ${day}. See or leave the list: ${link}`,
  },
  offered: {
    subject: (title, day) => `There is room for you: ${title}, ${day}`,
    preview: (until) => `Kept until ${until}.`,
    heading: "There is room for you",
    text: (seats, until) =>
      `${places(seats)} ${seats === 1 ? "is" : "are"} kept for you alone until ${until}. After that the next in line gets ${seats === 1 ? "it" : "them"}.`,
    button: "Take your places",
    sms: (title, day, seats, until, link) =>
      `OCOP Hải Phòng: ${places(seats)} for ${title} on ${day}, kept for you until ${until}. Take: ${link}`,
  },
};
