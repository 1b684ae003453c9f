export { codeAsTyped, MOST_CODES } from "./codes";
export { countUse, uncountUse } from "./count-use";
export {
  type Adjustment,
  type BasketForDiscounts,
  type Discounts,
  discountsOf,
  NO_DISCOUNTS,
  sumOf,
} from "./discounts-of";
export { refuseTooManyTries } from "./tries";
