export { agreeOnShares } from "./agree";
export { agreementAsked } from "./body";
export { openShares } from "./open";
export { deskShares } from "./read";
