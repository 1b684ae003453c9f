import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { sqlOf } from "../../../booking/database";
import { alreadyHeld } from "../../../joining/claimed";

const HOLD = `
  update producer set joined = true, updated_at = now()
  where id = ? and not joined and deleted_at is null returning id`;

/** Of two approvals of claims on one page one gets it. Undone by letting it go. */
export const holdPageStep = createStep(
  "producer-hold-page",
  async (producerId: string, { container }) => {
    const { rows } = await sqlOf(container).raw(HOLD, [producerId]);
    if (!rows.length) throw alreadyHeld();
    return new StepResponse(producerId, producerId);
  },
  async (producerId, { container }) => {
    if (!producerId) return;
    await sqlOf(container).raw("update producer set joined = false where id = ?", [producerId]);
  },
);
