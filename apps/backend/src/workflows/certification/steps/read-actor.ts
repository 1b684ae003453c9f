import { MedusaError, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { Actor } from "../../../modules/certification";

/** The officer as they are called today; history keeps it so, whatever becomes of the account. No id: the system. */
export const readActorStep = createStep(
  "read-certificate-actor",
  async ({ actor_id }: { actor_id?: string | null }, { container }) => {
    if (!actor_id) return new StepResponse<Actor | null>(null);
    const [user] = await container.resolve(Modules.USER).listUsers({ id: actor_id });
    if (!user)
      throw new MedusaError(MedusaError.Types.UNAUTHORIZED, "Only an officer may change certificates.");
    const name = [user.last_name, user.first_name].filter(Boolean).join(" ") || null;
    return new StepResponse<Actor | null>({ id: user.id, name, email: user.email });
  },
);
