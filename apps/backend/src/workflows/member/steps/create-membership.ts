import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { DESK_MODULE, type DeskModuleService, type MemberRole } from "../../../modules/desk";

interface Membership {
  member_id: string;
  producer_id: string;
  role: MemberRole;
}

/** The database refuses a second one for the same person and producer. */
export const createMembershipStep = createStep(
  "member-create-membership",
  async (input: Membership, { container }) => {
    const members: DeskModuleService = container.resolve(DESK_MODULE);
    const { id } = await members.createProducerMemberships(input);
    return new StepResponse(id, id);
  },
  async (id, { container }) => {
    const members: DeskModuleService = container.resolve(DESK_MODULE);
    if (id) await members.deleteProducerMemberships([id]);
  },
);
