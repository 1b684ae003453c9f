import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { sqlOf } from "../../../booking/database";
import { clock } from "../../../clock";
import { linkOver } from "../../../members/links";

const USE = `
  update desk_link set used_at = ?, updated_at = now()
  where id = ? and used_at is null and expires_at > ? and deleted_at is null returning id`;

/** A link is used up in one statement: of two who open it at once one gets in. Undone by opening it again. */
export const useLinkStep = createStep(
  "member-use-link",
  async (linkId: string, { container }) => {
    const now = clock.now();
    const { rows } = await sqlOf(container).raw(USE, [now, linkId, now]);
    if (!rows.length) throw linkOver();
    return new StepResponse(linkId, linkId);
  },
  async (linkId, { container }) => {
    if (linkId) await sqlOf(container).raw("update desk_link set used_at = null where id = ?", [linkId]);
  },
);
