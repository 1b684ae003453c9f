import { callOff } from "../../../../../booking";
import { answering, refuseFields } from "../../../../../refusal";

const LONGEST = 500;

/** An officer calls a departure off: nobody books it any more, everybody gets all money back. Safe to send again. */
export const POST = answering(async (req, res) => {
  const { reason } = (req.body ?? {}) as { reason?: unknown };
  const words = typeof reason === "string" ? reason.normalize("NFC").trim() : "";
  if (words.length > LONGEST) {
    throw refuseFields([{ field: "reason", code: "too_long", values: { max: LONGEST } }]);
  }
  res.json(await callOff(req.scope, req.params.id ?? "", words || null));
});
