import type { BookingsAnswer } from "@market/store-contract";
import { bookingsAnswer, cancelBooking } from "../../../../../../../booking";
import { ownPurchase } from "../../../../../../../my-purchases/whose";
import { answering } from "../../../../../../../purchase/answering";
import { shopLocale } from "../../../../../../../purchase/place-of-sale";
import { refuseFields } from "../../../../../../../refusal";

export const POST = answering(async (req, res) => {
  const purchaseId = await ownPurchase(req);
  const { refund } = (req.body ?? {}) as { refund?: unknown };
  if (typeof refund !== "number" || !Number.isSafeInteger(refund) || refund < 0) {
    throw refuseFields([{ field: "refund", code: "not_a_whole_amount" }]);
  }
  await cancelBooking(req.scope, purchaseId, req.params.booking_id ?? "", refund);
  const bookings = await bookingsAnswer(req.scope, purchaseId, shopLocale(req.locale));
  res.json({ bookings } satisfies BookingsAnswer);
});
