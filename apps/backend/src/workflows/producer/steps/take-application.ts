import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { sqlOf } from "../../../booking/database";
import { clock } from "../../../clock";
import { moveApplication } from "../../../joining/change-application";
import type { ApproveApplication } from "../approve";

/** From here on nobody else decides on it. Undone by letting it wait again. */
export const takeApplicationStep = createStep(
  "producer-take-application",
  async ({ application, sent_at, officer_id }: ApproveApplication, { container }) => {
    await moveApplication(
      container,
      application.id,
      "approve",
      { decided_at: clock.now(), decided_by: officer_id, comments: null },
      { sent_at: new Date(sent_at) },
    );
    return new StepResponse(application.id, application.id);
  },
  async (id, { container }) => {
    if (!id) return;
    await sqlOf(container).raw(
      "update producer_application set state = 'pending', decided_at = null, decided_by = null where id = ?",
      [id],
    );
  },
);
