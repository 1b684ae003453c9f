import type { BookingsAnswer } from "@market/store-contract";
import { bookingsAnswer } from "../../../../../booking";
import { ownPurchase } from "../../../../../my-purchases/whose";
import { answering } from "../../../../../purchase/answering";
import { shopLocale } from "../../../../../purchase/place-of-sale";

export const GET = answering(async (req, res) => {
  const purchaseId = await ownPurchase(req);
  const bookings = await bookingsAnswer(req.scope, purchaseId, shopLocale(req.locale));
  res.json({ bookings } satisfies BookingsAnswer);
});
