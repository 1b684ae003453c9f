import type { ActingProducerHeader, DeskMember, DeskProducer } from "@market/store-contract";
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

const ACTING_PRODUCER: keyof ActingProducerHeader = "x-market-producer";

/** A member, and the producer that they act for in this request. */
export interface AtProducer {
  member: DeskMember;
  producer: DeskProducer;
}

/** For what is about one producer: nobody acts for one they do not work for, and a suspended one is read only. */
export function answeringAt(
  handle: (req: MedusaRequest, res: MedusaResponse, at: AtProducer) => Promise<void>,
): (req: MedusaRequest, res: MedusaResponse) => Promise<void> {
  return answeringMember(async (req, res, member) => {
    const producer = actingProducer(member, req.headers[ACTING_PRODUCER]);
    if (producer.status === "suspended" && req.method !== "GET") {
      throw new Refusal(403, "producer_suspended", "While a producer is suspended its desk is read only.");
    }
    await handle(req, res, { member, producer });
  });
}

/** As `answeringAt`, for what only an owner may do or see. */
export function answeringOwner(
  handle: (req: MedusaRequest, res: MedusaResponse, at: AtProducer) => Promise<void>,
): (req: MedusaRequest, res: MedusaResponse) => Promise<void> {
  return answeringAt(async (req, res, at) => {
    if (at.producer.role !== "owner") {
      throw new Refusal(403, "owners_only", "Only an owner of the producer may do this.");
    }
    await handle(req, res, at);
  });
}

/** One that is not theirs and one that is not there are answered alike. */
function actingProducer({ producers }: DeskMember, named: string | string[] | undefined): DeskProducer {
  if (named === undefined) {
    const [only, another] = producers;
    if (only && !another) return only;
    if (another) throw new Refusal(409, "choose_producer", "Name the producer that you act for.");
  }
  const chosen = producers.find(({ id }) => id === named);
  if (!chosen) throw new Refusal(404, "unknown_producer", "You work for no such producer.");
  return chosen;
}
