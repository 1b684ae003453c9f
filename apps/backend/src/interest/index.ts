export { addCounts, countInBasket, mayCount } from "./add-counts";
export { countsBody } from "./body";
export { forgetInterest } from "./forget-counts";
export { readInterest } from "./read-interest";
