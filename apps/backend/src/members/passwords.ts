import type { LinkSent } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { hidden, loginOf } from "../account/login";
import { PASSWORD, passwordFault } from "../account/password-rules";
import { memberActor, noteDeed } from "../audit";
import { clock } from "../clock";
import { DESK_MODULE, type DeskModuleService } from "../modules/desk";
import { MEMBER_PASSWORD } from "../modules/member-password/service";
import { refuseFields } from "../refusal";
import { readBody } from "../refusal/read-body";
import { memberEmail, memberPassword, tellMember } from "./fields";
import { endLinks, linkOver, makeLink, readLink } from "./links";
import { memberByEmail } from "./read-member";
import { endMemberSessions } from "./sessions";

interface Person {
  id: string;
  name: string;
  email: string;
}

const ownBody = z.strictObject({
  password: z.string().max(1_000),
  new_password: memberPassword,
});

/** By whoever knows the old one; whoever was signed in elsewhere by it is out. @throws Refusal 422 */
export async function changeOwnPassword(
  container: MedusaContainer,
  member: Person,
  sessionId: string,
  body: unknown,
): Promise<void> {
  const { password, new_password } = readBody(ownBody, body);
  const fault = passwordFault("new_password", new_password, [member.name, member.email]);
  if (fault) throw refuseFields([fault]);
  const { success } = await container.resolve(Modules.AUTH).authenticate(MEMBER_PASSWORD, {
    // A longer one was never taken; hashing it would only cost.
    body: { entity_id: member.id, password: password.slice(0, PASSWORD.max + 1) },
  });
  if (!success) throw refuseFields([{ field: "password", code: "wrong_password" }]);
  await writePassword(container, member.id, new_password);
  await endOtherSessions(container, member.id, sessionId);
  await note(container, member, "member.password_changed");
}

const forgottenBody = z.strictObject({
  email: memberEmail,
  locale: z.enum(["vi", "en"]).default("vi"),
});

/** Mails a link to whoever has an account at the desk; for a mail that nobody has the answer is the same, and nothing is sent. */
export async function forgotPassword(container: MedusaContainer, body: unknown): Promise<LinkSent> {
  const { email, locale } = readBody(forgottenBody, body);
  const member = await memberByEmail(container, email);
  await endLinks(container, { purpose: "password", email });
  const { token, expires_at } = await makeLink(container, {
    purpose: "password",
    email,
    locale,
    ...(member && { member_id: member.id }),
  });
  if (member) {
    const data = { name: member.name, token };
    tellMember(container, { template: "desk-password", data, to: email, locale });
  }
  return { sent_to: hidden(loginOf(email)), expires_at: expires_at.toISOString() };
}

const setBody = z.strictObject({ token: z.string().max(200), password: memberPassword });

/** By whoever opened the mailed link; every session ends. @throws Refusal 422 `link_over` */
export async function setForgottenPassword(container: MedusaContainer, body: unknown): Promise<void> {
  const { token, password } = readBody(setBody, body);
  const link = await readLink(container, "password", token);
  const member = await memberByEmail(container, link.email);
  if (!member || member.id !== link.member_id) throw linkOver();
  const fault = passwordFault("password", password, [member.name, member.email]);
  if (fault) throw refuseFields([fault]);
  await endLinks(container, { purpose: "password", email: link.email });
  await writePassword(container, member.id, password);
  await endMemberSessions(container, member.id);
  await note(container, member, "member.password_set");
}

async function writePassword(container: MedusaContainer, memberId: string, password: string): Promise<void> {
  const { success, error } = await container
    .resolve(Modules.AUTH)
    .updateProvider(MEMBER_PASSWORD, { entity_id: memberId, password });
  if (!success) throw new Error(`The password could not be written: ${error}`);
}

async function endOtherSessions(
  container: MedusaContainer,
  memberId: string,
  current: string,
): Promise<void> {
  const members: DeskModuleService = container.resolve(DESK_MODULE);
  await members.updateMemberSessions({
    selector: { member_id: memberId, ended_at: null, id: { $ne: current } },
    data: { ended_at: clock.now() },
  });
}

function note(container: MedusaContainer, member: Person, deed: string): Promise<void> {
  const object = { type: "producer_member", id: member.id };
  return noteDeed(container, { by: memberActor(member), producer_id: null, deed, object });
}
