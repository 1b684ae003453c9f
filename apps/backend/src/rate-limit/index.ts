export { counterOf } from "./counters";
export { type AccountOf, forgiveAccount, limited } from "./limited";
export { LIMITS, type LimitName } from "./limits";
export { block, visitorOf } from "./visitor";
