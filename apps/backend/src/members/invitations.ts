import type { DeskSignedIn, Invitation, InvitationAnswer, MemberRole } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { passwordFault } from "../account/password-rules";
import { memberActor, noteDeed } from "../audit";
import { clock } from "../clock";
import { DESK_MODULE, type DeskModuleService, MEMBER_ROLES } from "../modules/desk";
import { PRODUCER_MODULE, type ProducerModuleService } from "../modules/producer";
import { Refusal, refuseFields } from "../refusal";
import { readBody } from "../refusal/read-body";
import { acceptInvitationWorkflow } from "../workflows/member";
import type { AtProducer } from "./answering";
import { memberEmail, memberName, memberPassword, tellMember } from "./fields";
import { endLinks, linkOver, makeLink, readLink } from "./links";
import { listMembers } from "./list-members";
import { memberByEmail } from "./read-member";
import { beginMemberSession } from "./sessions";

const MOST_OPEN = 20;

const inviteBody = z.strictObject({
  email: memberEmail,
  role: z.enum([...MEMBER_ROLES]),
  locale: z.enum(["vi", "en"]).default("vi"),
});

/** Those that are open, the latest first; never their secrets. */
export async function openInvitations(container: MedusaContainer, producerId: string): Promise<Invitation[]> {
  const members: DeskModuleService = container.resolve(DESK_MODULE);
  const links = await members.listDeskLinks(
    { purpose: "invitation", producer_id: producerId, used_at: null, expires_at: { $gt: clock.now() } },
    { order: { created_at: "DESC" }, take: null },
  );
  return links.map(({ id, email, role, invited_by, expires_at }) => ({
    id,
    email,
    role: role as MemberRole,
    invited_by: invited_by ?? "",
    expires_at: new Date(expires_at).toISOString(),
  }));
}

/**
 * Mails an invitation; one sent earlier to the same mail ends. Whether the mail has an account at the desk makes no difference.
 * @throws Refusal 409 `already_member`, `too_many_invitations`, 422
 */
export async function invite(
  container: MedusaContainer,
  { member, producer }: AtProducer,
  body: unknown,
): Promise<void> {
  const { email, role, locale } = readBody(inviteBody, body);
  if ((await listMembers(container, producer.id)).some((one) => one.email === email)) {
    throw new Refusal(409, "already_member", `${email} works there already.`, [
      { field: "email", code: "already_member" },
    ]);
  }
  const open = await openInvitations(container, producer.id);
  if (open.filter((one) => one.email !== email).length >= MOST_OPEN) {
    throw new Refusal(409, "too_many_invitations", `${MOST_OPEN} open invitations are enough.`);
  }
  await endLinks(container, { purpose: "invitation", email, producer_id: producer.id });
  const { id, token } = await makeLink(container, {
    purpose: "invitation",
    email,
    locale,
    producer_id: producer.id,
    role,
    invited_by: member.name,
  });
  const data = { producer: producer.name, invited_by: member.name, role, token };
  tellMember(container, { template: "desk-invitation", data, to: email, locale });
  await noteDeed(container, {
    by: memberActor(member),
    producer_id: producer.id,
    deed: "member.invited",
    object: { type: "invitation", id },
    details: { role },
  });
}

/** It opens nothing any more. @throws Refusal 404 `unknown_invitation` */
export async function withdrawInvitation(
  container: MedusaContainer,
  { member, producer }: AtProducer,
  id: string,
): Promise<void> {
  const open = await openInvitations(container, producer.id);
  if (!open.some((one) => one.id === id))
    throw new Refusal(404, "unknown_invitation", "There is no such invitation.");
  const members: DeskModuleService = container.resolve(DESK_MODULE);
  await members.updateDeskLinks({ id, used_at: clock.now() });
  await noteDeed(container, {
    by: memberActor(member),
    producer_id: producer.id,
    deed: "member.invitation_withdrawn",
    object: { type: "invitation", id },
  });
}

/** What whoever has the link is told. @throws Refusal 422 `link_over` */
export async function readInvitation(container: MedusaContainer, token: string): Promise<InvitationAnswer> {
  const link = await readLink(container, "invitation", token);
  const { name } = await producerOf(container, link.producer_id);
  return {
    producer: { name },
    invited_by: link.invited_by ?? "",
    role: link.role as MemberRole,
    email: link.email,
    expires_at: new Date(link.expires_at).toISOString(),
    has_account: (await memberByEmail(container, link.email)) !== null,
  };
}

const acceptBody = z.strictObject({
  token: z.string().max(200),
  name: memberName.optional(),
  password: memberPassword.optional(),
});

/**
 * Whoever is signed in joins as the member that they are; anybody else gets an account under the invited mail.
 * @throws Refusal 422 `link_over`, 409 `sign_in_first`, `already_member`
 */
export async function acceptInvitation(
  container: MedusaContainer,
  signedIn: { id: string; name: string; producers: ReadonlyArray<{ id: string }> } | null,
  body: unknown,
): Promise<DeskSignedIn> {
  const { token, name, password } = readBody(acceptBody, body);
  const link = await readLink(container, "invitation", token);
  const producer = await producerOf(container, link.producer_id);
  if (signedIn?.producers.some(({ id }) => id === producer.id)) {
    throw new Refusal(409, "already_member", "You work there already.");
  }
  const fresh = signedIn ? null : newMember(name, password, link.email);
  const memberId = await container.resolve(Modules.LOCKING).execute([`member:${link.email}`], async () => {
    if (fresh && (await memberByEmail(container, link.email))) {
      throw new Refusal(409, "sign_in_first", "This mail has an account at the desk: sign in first.");
    }
    const { result } = await acceptInvitationWorkflow(container).run({
      input: {
        link_id: link.id,
        producer_id: producer.id,
        role: link.role as MemberRole,
        member_id: signedIn?.id ?? null,
        name: fresh?.name ?? "",
        email: link.email,
        password: fresh?.password ?? null,
      },
    });
    return result.member_id;
  });
  await noteDeed(container, {
    by: { type: "member", id: memberId, name: signedIn?.name ?? fresh?.name ?? "" },
    producer_id: producer.id,
    deed: "member.joined",
    object: { type: "producer_member", id: memberId },
    details: { role: link.role },
  });
  const members: DeskModuleService = container.resolve(DESK_MODULE);
  const { email } = await members.retrieveProducerMember(memberId);
  const member = await memberByEmail(container, email);
  if (!member) throw linkOver();
  return { ...(await beginMemberSession(container, memberId)), member };
}

function newMember(name: string | undefined, password: string | undefined, email: string) {
  const missing = [
    ...(name ? [] : [{ field: "name", code: "required" }]),
    ...(password ? [] : [{ field: "password", code: "required" }]),
  ];
  if (!name || !password) throw refuseFields(missing);
  const fault = passwordFault("password", password, [name, email]);
  if (fault) throw refuseFields([fault]);
  return { name, password };
}

/** One that is gone invites nobody. */
async function producerOf(container: MedusaContainer, id: string | null) {
  const producers: ProducerModuleService = container.resolve(PRODUCER_MODULE);
  const [producer] = id ? await producers.listProducers({ id }) : [];
  if (!producer) throw linkOver();
  return producer;
}
