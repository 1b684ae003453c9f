import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { officerOf } from "../../../../../audit";
import { answering, refuseFields } from "../../../../../refusal";
import { moveMoney } from "../../../../../second-person";
import { callDepartureOff } from "../../../../../second-person/deeds/end-bookings";

const LONGEST = 500;

/**
 * An officer calls a departure off: nobody books it any more, everybody gets all money back. Safe to send again. 202 where a second officer
 * has to agree first.
 */
export const POST = answering<AuthenticatedMedusaRequest>(async (req, res) => {
  const { reason } = (req.body ?? {}) as { reason?: unknown };
  const words = typeof reason === "string" ? reason.normalize("NFC").trim() : "";
  if (words.length > LONGEST) {
    throw refuseFields([{ field: "reason", code: "too_long", values: { max: LONGEST } }]);
  }
  const input = { departure_id: req.params.id ?? "", reason: words || null };
  const by = await officerOf(req);
  const moved = await moveMoney(req.scope, callDepartureOff, input, { by, why: input.reason });
  if (moved.done) res.json(moved.answer);
  else res.status(202).json({ approval: moved.approval });
});
