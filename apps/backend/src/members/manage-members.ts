import type { MemberAnswer, MemberRole } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { DESK_MODULE, type DeskModuleService } from "../modules/desk";
import { MEMBER_PASSWORD } from "../modules/member-password/service";
import { PRODUCER_MODULE, type ProducerModuleService } from "../modules/producer";
import { Refusal } from "../refusal";
import { addMemberWorkflow } from "../workflows/member";
import { initialPassword } from "./initial-password";
import { aProducerWithId, memberAt } from "./list-members";
import { memberByEmail } from "./read-member";
import { endMemberSessions } from "./sessions";

export interface NewMember {
  name: string;
  /** In small letters. */
  email: string;
  phone: string | null;
  role: MemberRole;
  /** Null: one is made. */
  password: string | null;
  demo?: boolean;
}

/**
 * Somebody works for a producer from now on. Who is a member elsewhere keeps name and password.
 * @throws Refusal 404 `unknown_producer`, 409 `already_member`
 */
export async function addMember(
  container: MedusaContainer,
  producerId: string,
  given: NewMember,
): Promise<MemberAnswer> {
  await aProducerWithId(container, producerId);
  // One at a time for each mail: of two officers who add the same person one makes the account.
  return container.resolve(Modules.LOCKING).execute([`member:${given.email}`], async () => {
    const known = await memberByEmail(container, given.email);
    if (known?.producers.some(({ id }) => id === producerId)) {
      throw new Refusal(409, "already_member", `${given.email} works there already.`, [
        { field: "email", code: "already_member" },
      ]);
    }
    const password = known ? null : (given.password ?? initialPassword());
    const { result } = await addMemberWorkflow(container).run({
      input: { ...given, password, producer_id: producerId, member_id: known?.id ?? null },
    });
    const member = await memberAt(container, producerId, result.member_id);
    return { member, password: given.password === null ? password : null };
  });
}

/** Who works for nobody any more is signed out everywhere and can sign in no longer. Safe to repeat. */
export async function removeMember(
  container: MedusaContainer,
  producerId: string,
  memberId: string,
): Promise<void> {
  await memberAt(container, producerId, memberId);
  const members: DeskModuleService = container.resolve(DESK_MODULE);
  const memberships = await members.listProducerMemberships({ member_id: memberId });
  const here = memberships.filter(({ producer_id }) => producer_id === producerId).map(({ id }) => id);
  if (here.length === memberships.length && !(await applies(container, memberId))) {
    await closeMember(container, memberId);
  }
  await members.softDeleteProducerMemberships(here);
}

/** Whoever asks to sell here themselves goes on asking. */
async function applies(container: MedusaContainer, memberId: string): Promise<boolean> {
  const producers: ProducerModuleService = container.resolve(PRODUCER_MODULE);
  const open = await producers.listProducerApplications(
    { member_id: memberId, state: ["draft", "pending", "sent_back"] },
    { select: ["id"], take: 1 },
  );
  return open.length > 0;
}

async function closeMember(container: MedusaContainer, memberId: string): Promise<void> {
  await endMemberSessions(container, memberId);
  const auth = container.resolve(Modules.AUTH);
  const identities = await auth.listAuthIdentities({ app_metadata: { producer_member_id: memberId } });
  await auth.deleteAuthIdentities(identities.map(({ id }) => id));
  const members: DeskModuleService = container.resolve(DESK_MODULE);
  // The name stays with whom they let in; by mail or phone nobody is reached any more.
  await members.updateProducerMembers({ id: memberId, email: `${memberId}@removed.invalid`, phone: null });
  await members.softDeleteProducerMembers([memberId]);
}

/** Another password for who has forgotten theirs, told once; whoever is signed in by the old one is out. */
export async function renewPassword(
  container: MedusaContainer,
  producerId: string,
  memberId: string,
): Promise<MemberAnswer> {
  const member = await memberAt(container, producerId, memberId);
  const password = initialPassword();
  const { success, error } = await container
    .resolve(Modules.AUTH)
    .updateProvider(MEMBER_PASSWORD, { entity_id: memberId, password });
  if (!success) throw new Error(`The password could not be written: ${error}`);
  await endMemberSessions(container, memberId);
  return { member, password };
}
