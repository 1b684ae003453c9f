import { memberActor } from "../../../audit";
import { answeringAt } from "../../../members";
import { enterOfflineSale, offlineSaleBody, offlineSales } from "../../../offline-sales";
import { readBody } from "../../../refusal/read-body";

/** The producer's goods whose pieces are counted, and what was sold of them elsewhere. */
export const GET = answeringAt(async (req, res, { producer }) => {
  res.json(await offlineSales(req.scope, producer.id));
});

export const POST = answeringAt(async (req, res, { member, producer }) => {
  const at = { by: memberActor(member), producer_id: producer.id };
  await enterOfflineSale(req.scope, at, readBody(offlineSaleBody, req.body));
  res.json(await offlineSales(req.scope, producer.id));
});
