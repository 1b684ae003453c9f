import type { ApplicationFields } from "@market/store-contract";
import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { createApplicationStep } from "./steps/create-application";
import { createMemberStep } from "./steps/create-member";
import { useLinkStep } from "./steps/use-link";

export interface SignUpMember {
  link_id: string;
  name: string;
  email: string;
  password_hash: string;
  locale: string;
  claimed_producer_id: string | null;
  fields: ApplicationFields;
}

/** Whoever opened the link that was mailed to them: a person at the desk, with an application to fill in. */
export const signUpMemberWorkflow = createWorkflow("sign-up-member", (input: WorkflowData<SignUpMember>) => {
  useLinkStep(input.link_id);
  const member_id = createMemberStep(
    transform({ input }, ({ input: { name, email, password_hash } }) => ({
      member_id: null,
      name,
      email,
      phone: null,
      password: null,
      password_hash,
    })),
  );
  const application_id = createApplicationStep(
    transform({ input, member_id }, (data) => ({
      member_id: data.member_id,
      claimed_producer_id: data.input.claimed_producer_id,
      fields: data.input.fields,
      locale: data.input.locale,
    })),
  );
  return new WorkflowResponse({ member_id, application_id });
});
