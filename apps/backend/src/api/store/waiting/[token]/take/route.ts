import type { BasketAnswer, TakeOfferBody } from "@market/store-contract";
import { answering } from "../../../../../purchase/answering";
import { askingOf } from "../../../../../purchase/asking";
import { basketAnswer } from "../../../../../purchase/basket-answer";
import { addVisit } from "../../../../../purchase/visit-lines";
import { sentAs } from "../../../../../refusal/sent";
import { openWaiting } from "../../../../../waiting-list";
import { offeredPlaces } from "../../../../../waiting-list/offered-places";

/** What was offered goes into a basket, with tickets for it. */
export const POST = answering(async (req, res) => {
  const asking = askingOf(req);
  const { basket_id, tickets } = sentAs<TakeOfferBody>(req.body);
  const basketId = typeof basket_id === "string" ? basket_id : "";
  const entry = await openWaiting(req.scope, req.params.token ?? "", asking.locale);
  const body = { departure_id: entry.departure_id, tickets: tickets as TakeOfferBody["tickets"] };
  const basket = await addVisit(req.scope, basketId, body, asking, offeredPlaces(req.scope, entry, basketId));
  res.json({ basket: basketAnswer(basket) } satisfies BasketAnswer);
});
