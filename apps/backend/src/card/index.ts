export { assignRefund } from "./assign-refund";
export { postFees } from "./fees";
export { askAboutCards, lookThroughCards } from "./look-through";
export { refundsWaiting } from "./refunds-shown";
