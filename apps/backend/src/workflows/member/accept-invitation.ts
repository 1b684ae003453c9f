import type { MemberRole } from "@market/store-contract";
import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { createMemberStep } from "./steps/create-member";
import { createMembershipStep } from "./steps/create-membership";
import { useLinkStep } from "./steps/use-link";

export interface AcceptInvitation {
  link_id: string;
  producer_id: string;
  role: MemberRole;
  /** Who has an account at the desk already. */
  member_id: string | null;
  name: string;
  email: string;
  password: string | null;
}

/** Whoever opened an invitation works there from now on: as the member they are, or as a new one. */
export const acceptInvitationWorkflow = createWorkflow(
  "accept-invitation",
  (input: WorkflowData<AcceptInvitation>) => {
    useLinkStep(input.link_id);
    const member_id = createMemberStep(transform({ input }, (data) => ({ ...data.input, phone: null })));
    createMembershipStep(
      transform({ input, member_id }, (data) => ({
        member_id: data.member_id,
        producer_id: data.input.producer_id,
        role: data.input.role,
      })),
    );
    return new WorkflowResponse({ member_id });
  },
);
