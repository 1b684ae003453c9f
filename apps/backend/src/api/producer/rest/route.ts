import { memberActor } from "../../../audit";
import { answeringAt } from "../../../members";
import { readBody } from "../../../refusal/read-body";
import { setShopRest, shopRest, shopRestBody } from "../../../shop-rest";

/** Whether the producer's shop rests, now or on days told beforehand. */
export const GET = answeringAt(async (req, res, { producer }) => {
  res.json(await shopRest(req.scope, producer.id));
});

export const POST = answeringAt(async (req, res, { member, producer }) => {
  const at = { by: memberActor(member), producer_id: producer.id };
  await setShopRest(req.scope, at, readBody(shopRestBody, req.body));
  res.json(await shopRest(req.scope, producer.id));
});
