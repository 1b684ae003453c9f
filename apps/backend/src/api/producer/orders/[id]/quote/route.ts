import type { CarrierQuoteAnswer } from "@market/store-contract";
import { answeringAt } from "../../../../../members";
import { quoteParcel, quoteQuery } from "../../../../../parcels";
import { readBody } from "../../../../../refusal/read-body";

export const GET = answeringAt(async (req, res, { producer }) => {
  const asked = readBody(quoteQuery, req.query);
  const quote = await quoteParcel(req.scope, producer.id, req.params.id ?? "", asked);
  const answer: CarrierQuoteAnswer = { quote };
  res.json(answer);
});
