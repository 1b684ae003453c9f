import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { hashPassword } from "../../../modules/customer-password/password-hash";
import { DESK_MODULE, type DeskModuleService } from "../../../modules/desk";
import { MEMBER_PASSWORD } from "../../../modules/member-password/service";
import type { AddMember } from "../add-member";

type Person = Omit<AddMember, "producer_id" | "role">;

/** The person and what they sign in by; nothing for who is known already. */
export const createMemberStep = createStep(
  "member-create",
  async ({ member_id, name, email, phone, password, password_hash, demo }: Person, { container }) => {
    const hash = password_hash ?? (password === null ? null : await hashPassword(password));
    if (member_id !== null || hash === null) return new StepResponse(member_id ?? "", null);
    const members: DeskModuleService = container.resolve(DESK_MODULE);
    const member = await members.createProducerMembers({ name, email, phone, demo: demo ?? false });
    const identity = await container.resolve(Modules.AUTH).createAuthIdentities({
      provider_identities: [
        {
          provider: MEMBER_PASSWORD,
          entity_id: member.id,
          provider_metadata: { password: hash },
        },
      ],
      app_metadata: { producer_member_id: member.id },
    });
    return new StepResponse(member.id, { member_id: member.id, identity_id: identity.id });
  },
  async (made, { container }) => {
    if (!made) return;
    const members: DeskModuleService = container.resolve(DESK_MODULE);
    await container.resolve(Modules.AUTH).deleteAuthIdentities([made.identity_id]);
    await members.deleteProducerMembers([made.member_id]);
  },
);
