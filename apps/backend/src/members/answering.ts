import type { DeskMember } from "@market/store-contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { answering } from "../account/answering";
import { Refusal } from "../refusal";
import { memberOfSession } from "./read-member";
import { memberClaimed } from "./sessions";

/** For whoever works for a producer and is signed in; no cache keeps what is answered. */
export function answeringMember(
  handle: (req: MedusaRequest, res: MedusaResponse, member: DeskMember) => Promise<void>,
): (req: MedusaRequest, res: MedusaResponse) => Promise<void> {
  return answering(async (req, res) => {
    const claimed = memberClaimed(req);
    const member = claimed && (await memberOfSession(req.scope, claimed.session_id, claimed.member_id));
    if (!member) throw new Refusal(401, "signed_out", "Nobody is signed in, or the session has ended.");
    await handle(req, res, member);
  });
}
