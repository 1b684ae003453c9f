export { waitBody } from "./body";
export { joinWaiting } from "./join";
export { forgetWaiting, leaveWaiting } from "./leave";
export { openWaiting, readWaiting, waitingShown } from "./read";
export { handOfferBack, takeOffer } from "./take";
export { readWaitingToken, waitingToken } from "./token";
