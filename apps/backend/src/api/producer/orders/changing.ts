import type { DeskOrderAnswer } from "@market/store-contract";
import type { MedusaRequest } from "@medusajs/framework/http";
import { memberActor } from "../../../audit";
import { answeringAt } from "../../../members";
import { type AtOrder, deskOrder } from "../../../parcels";

/** A change of one order by a member of its producer's, answered with the order as it is then. */
export function changingOrder(change: (req: MedusaRequest, at: AtOrder) => Promise<void>) {
  return answeringAt(async (req, res, { member, producer }) => {
    const order_id = req.params.id ?? "";
    await change(req, { by: memberActor(member), producer_id: producer.id, order_id });
    const answer: DeskOrderAnswer = { order: await deskOrder(req.scope, producer.id, order_id) };
    res.json(answer);
  });
}
