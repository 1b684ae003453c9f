import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { answering as answeringRefusals, Refusal } from "../refusal";
import { claimedBy, type SignedIn } from "./sessions";

type Answer = (req: MedusaRequest, res: MedusaResponse) => Promise<void>;

/** About one person: no cache keeps what is answered. */
export function answering(handle: Answer): Answer {
  const answer = answeringRefusals(handle);
  return (req, res) => {
    res.setHeader("Cache-Control", "private, no-store");
    return answer(req, res);
  };
}

/** For whoever is signed in; `onlyRunningSessions` has seen to it that the token's session still runs. */
export function answeringCustomer(
  handle: (req: MedusaRequest, res: MedusaResponse, customer: SignedIn) => Promise<void>,
): Answer {
  return answering((req, res) => {
    const customer = claimedBy(req);
    if (!customer) throw new Refusal(401, "signed_out", "Nobody is signed in, or the session has ended.");
    return handle(req, res, customer);
  });
}
