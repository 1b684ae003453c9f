import { approvePayouts } from "../payouts/approve";
import type { MoneyDeed } from "./deed";
import { cancelWholeOrder } from "./deeds/cancel-order";
import { capturePayment } from "./deeds/capture-payment";
import { creditOrder } from "./deeds/credit-order";
import { decideReceiptFor } from "./deeds/decide-receipt";
import { decideReturn } from "./deeds/decide-return";
import { callDepartureOff, declineRequest } from "./deeds/end-bookings";
import { markPaid } from "./deeds/mark-paid";
import { refundPayment } from "./deeds/refund-payment";

/** Every deed that a second officer may be asked about, under its own kind. */
const DEEDS = [
  refundPayment,
  capturePayment,
  markPaid,
  cancelWholeOrder,
  creditOrder,
  decideReturn,
  decideReceiptFor,
  callDepartureOff,
  declineRequest,
  approvePayouts,
] as const;

/** What was stored with a kind is what its deed took. */
const BY_KIND = new Map(DEEDS.map((deed) => [deed.kind, deed as unknown as MoneyDeed]));

export const DEED_KINDS: readonly string[] = DEEDS.map(({ kind }) => kind);

export function deedOf(kind: string): MoneyDeed {
  const deed = BY_KIND.get(kind);
  if (!deed) throw new Error(`Nobody does ${kind}.`);
  return deed;
}
