import { RETURN_DAYS } from "./returns";
import { fold } from "./text";

/**
 * Chi trả: what became of money that the platform sends to a producer. Each state is written down before what it tells of is done, so a
 * process that stops leaves nothing sent that is not written.
 */
export const PAYOUT_STATES = ["draft", "approved", "sent", "paid", "failed"] as const;
export type PayoutState = (typeof PAYOUT_STATES)[number];

export const PAYOUT_BATCH_STATES = ["draft", "approved", "sent", "closed", "dropped"] as const;
export type PayoutBatchState = (typeof PAYOUT_BATCH_STATES)[number];

/** Of these it is not known yet how they end: their money is not due a second time. */
export const PAYOUTS_ON_THE_WAY = ["draft", "approved", "sent"] as const satisfies readonly PayoutState[];

/** Money is released when goods cannot be sent back any more. */
export const PAYOUT_AFTER_DAYS = RETURN_DAYS;

/** What one order, or what belongs to no order, does to what the shop owes a producer. */
export interface DuePart {
  /** đồng; below zero: the producer owes it. */
  due: number;
  /** đồng of it in the platform's hands. */
  held: number;
  released: boolean;
  /** A payout, a correction: of no order. */
  of_no_order: boolean;
}

/**
 * What may be paid out: of each released order what is due and in the platform's hands; all that the producer owes is taken off, such as
 * commission on cash, or what was given back after it was paid out. Below zero nothing is paid, and it is carried over.
 */
export function payable(parts: readonly DuePart[], onTheWay: number): { balance: number; payable: number } {
  let balance = 0;
  let ready = -onTheWay;
  for (const { due, held, released, of_no_order } of parts) {
    balance += due;
    if (of_no_order || due < 0) ready += due;
    else if (released) ready += Math.min(due, Math.max(0, held));
  }
  return { balance, payable: Math.max(0, ready) };
}

/** A name as banks' files take it: capitals without diacritics, nothing but letters, digits and spaces. */
export function plainName(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, " ")
    .trim()
    .toUpperCase();
}

/** A bank's number of a transfer, as it is compared. */
export function bankReference(text: string): string {
  return text.replace(/\s+/g, "").toUpperCase();
}
