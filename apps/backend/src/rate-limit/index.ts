export { type Count, countOf } from "./counters";
export { forgetCounts } from "./forget-counts";
export { type AccountOf, forgiveAccount, limited } from "./limited";
export { LIMITS, type LimitName } from "./limits";
export { block, visitorOf } from "./visitor";
