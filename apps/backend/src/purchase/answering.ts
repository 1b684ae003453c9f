import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { answering as answeringRefusals } from "../refusal";

type Handler = (req: MedusaRequest, res: MedusaResponse) => Promise<void>;

/** A basket and a purchase are one person's own: no cache keeps what is answered about them. */
export function answering(handle: Handler): Handler {
  const answer = answeringRefusals(handle);
  return (req, res) => {
    res.setHeader("Cache-Control", "private, no-store");
    return answer(req, res);
  };
}
