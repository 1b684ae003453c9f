import type { VoiceWords } from "./voice-vi";

export const voiceEn: VoiceWords = {
  yourReview: "You wrote",
  yourQuestion: "You asked",
  answer: "Answer",
  reason: "Reason",
  answered: {
    subject: (title) => `Your question about ${title} was answered`,
    preview: "The answer is in this mail.",
    heading: "Your question was answered",
    text: (title) => `Your question about ${title} was answered; both are on the product’s page.`,
    button: "See questions and answers",
  },
  questionHidden: {
    subject: (title) => `Your question about ${title} is not shown`,
    preview: "The reason is in this mail.",
    heading: "Your question is not shown",
    text: (title) => `The marketplace’s office does not show your question about ${title}.`,
    button: "See questions and answers",
  },
  replied: {
    subject: (title) => `A reply to your review of ${title}`,
    preview: "The producer’s reply is in this mail.",
    heading: "There is a reply to your review",
    text: (title) => `The producer replied to your review of ${title}.`,
    button: "See the reviews",
  },
  published: {
    subject: (title) => `Your review of ${title} is published`,
    preview: "Everybody can read your review now.",
    heading: "Your review is published",
    text: (title) => `The marketplace’s office read your review of ${title} and published it.`,
    button: "See the reviews",
  },
  hidden: {
    subject: (title) => `Your review of ${title} is not shown`,
    preview: "The reason is in this mail.",
    heading: "Your review is not shown",
    text: (title) => `The marketplace’s office does not show your review of ${title}.`,
    button: "See the order",
  },
};
