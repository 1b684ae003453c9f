export { agreeOnShares } from "./agree";
export { agreementAsked } from "./body";
export { handoverBody, noteHandover, undoHandover, undoHandoverBody } from "./hand-over";
export { openShares } from "./open";
export { deskShares } from "./read";
