export { assignRefund } from "./assign-refund";
export { askAboutCards, lookThroughCards } from "./look-through";
export { refundsWaiting } from "./refunds-shown";
