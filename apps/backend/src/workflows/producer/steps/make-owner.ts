import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { ApplicationRow } from "../../../joining/applications";
import { DESK_MODULE, type DeskModuleService, type MemberRole } from "../../../modules/desk";

export interface Approved {
  application: ApplicationRow;
  producer_id: string;
}

/** The applicant owns the producer from now on; who worked there as staff already is raised. */
export const makeOwnerStep = createStep(
  "producer-make-owner",
  async ({ application: { member_id }, producer_id }: Approved, { container }) => {
    const members: DeskModuleService = container.resolve(DESK_MODULE);
    const [there] = await members.listProducerMemberships({ member_id, producer_id });
    const owner = { role: "owner" as MemberRole };
    const { id } = there
      ? await members.updateProducerMemberships({ id: there.id, ...owner })
      : await members.createProducerMemberships({ member_id, producer_id, ...owner });
    return new StepResponse(id, { id, before: there ? there.role : null });
  },
  async (made, { container }) => {
    if (!made) return;
    const members: DeskModuleService = container.resolve(DESK_MODULE);
    if (made.before) await members.updateProducerMemberships({ id: made.id, role: made.before });
    else await members.deleteProducerMemberships([made.id]);
  },
);
