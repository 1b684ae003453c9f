export * from "./counting";
export * from "./facts";
export { type RenewalStep, renewalStep } from "./renewal";
export { certificateState, shownFrom, shownUntil, starsNote, starsShown } from "./state";
export {
  GRACE_DAYS,
  graceUntil,
  RENEWAL_CLOSES_DAYS_BEFORE_END,
  RENEWAL_DECISION_DAYS,
  RENEWAL_OPENS_DAYS_BEFORE_END,
  renewalWindowOf,
  VALIDITY_MONTHS,
  validityOf,
} from "./validity";
export * from "./withdrawal";
