import type { reviewFieldsVi, reviewsVi } from "./vi-reviews";

export const reviewsEn: typeof reviewsVi = {
  reviews: {
    title: "Reviews and questions",
    hint: "To be looked at: a link, a phone number, words that wait, or reported. Criticism alone is no ground to hide.",
    all: "Show all",
    empty: "Nothing waits to be looked at.",
    kind: { review: "Review", question: "Question" },
    product: "Product",
    author: "Writer",
    text: "Content",
    points: "{{points}} points",
    written: "Written",
    why: "Why",
    state: "State",
    states: { shown: "Shown", waiting: "To be looked at", hidden: "Hidden" },
    waits: {
      link: "Holds a link",
      phone: "Holds a phone number",
      word: "Holds words that wait",
      edited: "Changed after it was hidden",
    },
    reported: "Reported",
    reasons: {
      spam: "Advertising",
      abuse: "Insulting",
      false: "Untrue",
      private: "Private data",
      other: "Another reason",
    },
    somebody: "Account deleted",
    nobodyAnswered: "Nobody has answered",
    answer: "Answer",
    answerHint: "In the producer's place, under the office's name. It cannot be changed later.",
    answered: "Answered.",
    hide: "Hide",
    hideHint: "Its writer reads the reason. It goes into the audit trail.",
    hidden: "Hidden.",
    restore: "Show",
    restored: "Shown; its reports are closed.",
    picture: "Picture {{n}}",
  },
};

export const reviewFieldsEn: typeof reviewFieldsVi = { text: "Answer" };
