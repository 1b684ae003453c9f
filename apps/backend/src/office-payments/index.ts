export { reconciliation } from "./reconciliation";
export { paymentsWaiting } from "./waiting";
