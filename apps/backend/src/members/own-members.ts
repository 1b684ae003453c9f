import type { MemberRole } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { memberActor, noteDeed } from "../audit";
import { DESK_MODULE, type DeskModuleService, MEMBER_ROLES } from "../modules/desk";
import { Refusal } from "../refusal";
import { readBody } from "../refusal/read-body";
import type { AtProducer } from "./answering";
import { listMembers, memberAt } from "./list-members";
import { removeMember } from "./manage-members";

const roleBody = z.strictObject({ role: z.enum([...MEMBER_ROLES]) });

/** By an owner. @throws Refusal 404 `unknown_member`, 409 `last_owner` */
export async function changeRole(
  container: MedusaContainer,
  at: AtProducer,
  memberId: string,
  body: unknown,
): Promise<void> {
  const { role } = readBody(roleBody, body);
  await oneAtATime(container, at, async () => {
    const { role: before } = await memberAt(container, at.producer.id, memberId);
    if (before === role) return;
    if (role !== "owner") await notTheLastOwner(container, at.producer.id, memberId);
    const members: DeskModuleService = container.resolve(DESK_MODULE);
    const [membership] = await members.listProducerMemberships({
      member_id: memberId,
      producer_id: at.producer.id,
    });
    if (membership) await members.updateProducerMemberships({ id: membership.id, role });
    await note(container, at, "member.role_changed", memberId, { role });
  });
}

/** By an owner, themselves too. @throws Refusal 404 `unknown_member`, 409 `last_owner` */
export async function removeFromDesk(
  container: MedusaContainer,
  at: AtProducer,
  memberId: string,
): Promise<void> {
  await oneAtATime(container, at, async () => {
    const { name } = await memberAt(container, at.producer.id, memberId);
    await notTheLastOwner(container, at.producer.id, memberId);
    await removeMember(container, at.producer.id, memberId);
    await note(container, at, "member.removed", memberId, { name });
  });
}

/** Of two owners who remove each other at once one stays. */
function oneAtATime(container: MedusaContainer, at: AtProducer, work: () => Promise<void>): Promise<void> {
  return container.resolve(Modules.LOCKING).execute([`members-of:${at.producer.id}`], async () => {
    // Whoever was an owner when the request came may be none by now.
    const self = await memberAt(container, at.producer.id, at.member.id);
    if (self.role !== "owner") throw new Refusal(403, "owners_only", "Only an owner may do this.");
    await work();
  });
}

/** A shop that nobody may manage could be opened again by the office alone. */
async function notTheLastOwner(
  container: MedusaContainer,
  producerId: string,
  memberId: string,
): Promise<void> {
  const others = (await listMembers(container, producerId)).filter(
    ({ id, role }: { id: string; role: MemberRole }) => role === "owner" && id !== memberId,
  );
  if (!others.length) {
    throw new Refusal(409, "last_owner", "A producer keeps one owner: name another first.");
  }
}

function note(
  container: MedusaContainer,
  { member, producer }: AtProducer,
  deed: string,
  memberId: string,
  details: Record<string, unknown>,
): Promise<void> {
  const object = { type: "producer_member", id: memberId };
  return noteDeed(container, { by: memberActor(member), producer_id: producer.id, deed, object, details });
}
