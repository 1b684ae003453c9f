import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { officerOf } from "../../../../../audit";
import { answerBody, answerRequest } from "../../../../../booking";
import { answering } from "../../../../../refusal";
import { readBody } from "../../../../../refusal/read-body";
import { moveMoney } from "../../../../../second-person";
import { declineRequest } from "../../../../../second-person/deeds/end-bookings";

/** The office answers for a host, who said so by telephone; 202 where a second officer has to agree to a no. */
export const POST = answering<AuthenticatedMedusaRequest>(async (req, res) => {
  const { id = "" } = req.params;
  const answer = readBody(answerBody, req.body);
  if (answer.yes) {
    await answerRequest(req.scope, id, answer, null);
  } else {
    const by = await officerOf(req);
    const input = { booking_id: id, reason: answer.reason };
    const moved = await moveMoney(req.scope, declineRequest, input, { by, why: answer.reason });
    if (!moved.done) {
      res.status(202).json({ approval: moved.approval });
      return;
    }
  }
  res.json({ id });
});
