import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { MedusaContainer } from "@medusajs/framework/types";
import { type Actor, memberActor, noteDeed } from "../audit";
import { answeringAt } from "../members";
import { refuseStrange, type VisitThing } from "./own";

/** Somebody of the producer's, at an experience or a departure that is the producer's own. */
export interface AtVisit {
  by: Actor;
  producer_id: string;
  thing: VisitThing;
  id: string;
}

type Handle = (req: MedusaRequest, res: MedusaResponse, at: AtVisit) => Promise<void>;

/** The one place that asks whose visit it is: before anything of the request is read. */
function answeringVisit(thing: VisitThing, handle: Handle) {
  return answeringAt(async (req, res, { member, producer }) => {
    const id = req.params.id ?? "";
    await refuseStrange(req.scope, thing, producer.id, id);
    await handle(req, res, { by: memberActor(member), producer_id: producer.id, thing, id });
  });
}

export const answeringExperience = (handle: Handle) => answeringVisit("experience", handle);
export const answeringDeparture = (handle: Handle) => answeringVisit("departure", handle);

/** A line in the trail of who did what to this visit. */
export function noteAt(
  container: MedusaContainer,
  { by, producer_id, thing, id }: AtVisit,
  deed: string,
  details?: Record<string, unknown>,
): Promise<void> {
  return noteDeed(container, { by, producer_id, deed, object: { type: thing, id }, details });
}
