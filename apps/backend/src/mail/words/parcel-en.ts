import type { ParcelWords } from "./parcel-vi";

export const parcelEn: ParcelWords = {
  carrier: "Carrier",
  own: "Brought by the producer",
  other: "Another carrier",
  reason: "Reason",
  pieces: (quantity, title) => `${quantity} × ${title}`,
  inThis: "In this parcel:",
  restLater: "The rest of your order comes in another parcel.",
  failed: {
    subject: (number, producer) => `Goods of ${producer} could not be delivered, order ${number}`,
    preview: "You were not met, or something was in the way.",
    heading: "Your goods could not be delivered",
    text: (producer) => `The parcel of ${producer} below could not be delivered to you.`,
    next: "Call the producer to agree on another time.",
    nothingYet: "There is nothing to pay before you have your goods.",
  },
  declined: {
    subject: (number, producer) => `${producer} cannot send some goods, order ${number}`,
    preview: "There is nothing to pay for them.",
    heading: "Some goods cannot be sent",
    text: (producer) => `${producer} is sorry: these goods cannot be sent to you:`,
    less: "Taken off",
    due: "Still to pay for this part",
    paid: "What you paid for them goes back to you; we tell you in another mail.",
  },
};
