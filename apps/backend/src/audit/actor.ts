import type { MedusaRequest } from "@medusajs/framework/http";
import { Modules } from "@medusajs/framework/utils";
import type { ACTOR_TYPES } from "../modules/audit";
import { Refusal } from "../refusal";

/** Who does something, under the name that they have today. */
export interface Actor {
  type: (typeof ACTOR_TYPES)[number];
  id: string;
  name: string;
}

/** What happens by itself: a job, a time-out. */
export const SYSTEM: Actor = { type: "system", id: "system", name: "system" };

export const memberActor = ({ id, name }: { id: string; name: string }): Actor => ({
  type: "member",
  id,
  name,
});

/**
 * The officer who sent a request of the admin.
 * @throws Refusal 401 `signed_out` for whoever is no officer: a key of the admin's API names no person
 */
export async function officerOf(req: MedusaRequest): Promise<Actor> {
  const { auth_context } = req as MedusaRequest & {
    auth_context?: { actor_id?: string; actor_type?: string };
  };
  const id = auth_context?.actor_type === "user" ? auth_context.actor_id : undefined;
  const [user] = id ? await req.scope.resolve(Modules.USER).listUsers({ id }) : [];
  if (!user) throw new Refusal(401, "signed_out", "Only an officer may do this.");
  const name = [user.last_name, user.first_name].filter(Boolean).join(" ") || user.email;
  return { type: "officer", id: user.id, name };
}
