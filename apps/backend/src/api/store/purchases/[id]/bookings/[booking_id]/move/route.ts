import type { BookingsAnswer } from "@market/store-contract";
import { bookingsAnswer, moveBooking } from "../../../../../../../booking";
import { ownPurchase } from "../../../../../../../my-purchases/whose";
import { answering } from "../../../../../../../purchase/answering";
import { shopLocale } from "../../../../../../../purchase/place-of-sale";
import { refuseFields } from "../../../../../../../refusal";

export const POST = answering(async (req, res) => {
  const purchaseId = await ownPurchase(req);
  const { departure_id } = (req.body ?? {}) as { departure_id?: unknown };
  if (typeof departure_id !== "string" || !departure_id) {
    throw refuseFields([{ field: "departure_id", code: "required" }]);
  }
  await moveBooking(req.scope, purchaseId, req.params.booking_id ?? "", departure_id);
  const bookings = await bookingsAnswer(req.scope, purchaseId, shopLocale(req.locale));
  res.json({ bookings } satisfies BookingsAnswer);
});
