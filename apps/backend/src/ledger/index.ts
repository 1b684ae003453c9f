export { DELIVERY, type Facts, readFacts } from "./facts";
export { holderOf, type PaidBy } from "./holder-of";
export { NOTES_OF_MONEY } from "./note-changes";
export { type HandedOver, type PaidOut, postHandedOver, postPayout } from "./payout";
export { postDue, postDueOf } from "./post-due";
export { postOrder } from "./post-order";
export {
  type Balances,
  balancesOf,
  daysOfMonth,
  type Entry,
  type EntryLine,
  entriesOf,
  type Month,
  type MonthSum,
  monthOf,
  type Withheld,
  withheldOf,
} from "./read";
export { type Journal, type Line, writeJournal } from "./write";
