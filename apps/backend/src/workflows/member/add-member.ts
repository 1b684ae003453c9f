import type { MemberRole } from "@market/store-contract";
import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { createMemberStep } from "./steps/create-member";
import { createMembershipStep } from "./steps/create-membership";

export interface AddMember {
  producer_id: string;
  role: MemberRole;
  /** Who is a member elsewhere already. */
  member_id: string | null;
  name: string;
  email: string;
  phone: string | null;
  /** None for who has one. */
  password: string | null;
  /** Instead of the password, where it was typed earlier. */
  password_hash?: string;
  demo?: boolean;
}

/** A person with what they sign in by, and where they work. */
export const addMemberWorkflow = createWorkflow("add-member", (input: WorkflowData<AddMember>) => {
  const member_id = createMemberStep(input);
  createMembershipStep(
    transform({ input, member_id }, (data) => ({
      member_id: data.member_id,
      producer_id: data.input.producer_id,
      role: data.input.role,
    })),
  );
  return new WorkflowResponse({ member_id });
});
