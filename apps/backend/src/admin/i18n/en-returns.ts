import type { returnFieldsVi, returnsVi } from "./vi-returns";

export const returnsEn: typeof returnsVi = {
  goodsReturns: {
    title: "Returns",
    hint: "What buyers brought before an officer, whose clock runs out first on top. The decision is the last word.",
    all: "Show all",
    empty: "Nothing waits for a decision.",
    number: "Number",
    from: "Buyer",
    producer: "Producer",
    received: "Sent",
    due: "To be settled by",
    state: "State",
    late: "Late",
    states: {
      open: "Waits for the producer",
      replaced: "New goods",
      refunded: "Money back",
      declined: "Declined",
      escalated: "Waits for an officer",
    },
    most: "At most {{amount}} back",
    given: "{{amount}} given back",
    buyer: "The buyer wrote",
    reply: "The producer's answer",
    escalation: "The buyer to the officer",
    decision: "Decision",
    refund: "Give money back",
    decline: "Give nothing more back",
    decided: "It is decided.",
    picture: "Picture {{n}}",
  },
};

export const returnFieldsEn: typeof returnFieldsVi = { refund: "All that is to be given back (đồng)" };
