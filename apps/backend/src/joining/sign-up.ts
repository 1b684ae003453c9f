import type { DeskSignedIn, LinkSent } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { hidden, loginOf } from "../account/login";
import { passwordFault } from "../account/password-rules";
import { noteDeed } from "../audit";
import type { DeskMail } from "../mail/templates/desk";
import { memberEmail, memberName, memberPassword, tellMember } from "../members/fields";
import { endLinks, linkOver, makeLink, readLink } from "../members/links";
import { memberByEmail } from "../members/read-member";
import { beginMemberSession } from "../members/sessions";
import { hashPassword } from "../modules/customer-password/password-hash";
import { Refusal, refuseFields } from "../refusal";
import { readBody } from "../refusal/read-body";
import { signUpMemberWorkflow } from "../workflows/member";
import { type Claimed, claimablePage, firstFields } from "./claimed";

const joinBody = z.strictObject({
  name: memberName,
  email: memberEmail,
  password: memberPassword,
  claim: z.string().max(200).optional(),
  locale: z.enum(["vi", "en"]).default("vi"),
});

interface Waiting {
  name: string;
  password_hash: string;
  claim: string | null;
}

/**
 * Mails a link to whoever wants to sell here. Somebody who has an account at the desk gets a mail that says so instead; the answer, and
 * the time that it takes, are the same.
 * @throws Refusal 404 `unknown_producer`, 409 `already_held`, 422
 */
export async function askToJoin(container: MedusaContainer, body: unknown): Promise<LinkSent> {
  const { name, email, password, claim, locale } = readBody(joinBody, body);
  const fault = passwordFault("password", password, [name, email]);
  if (fault) throw refuseFields([fault]);
  if (claim) await claimablePage(container, claim);
  // Hashed before anybody looks whether there is an account: it takes long enough to be seen.
  const password_hash = await hashPassword(password);
  const known = await memberByEmail(container, email);
  await endLinks(container, { purpose: "join", email });
  const waiting: Waiting = { name, password_hash, claim: claim ?? null };
  const { token, expires_at } = await makeLink(container, {
    purpose: "join",
    email,
    locale,
    waiting: known ? { known: true } : { ...waiting },
  });
  const mail: DeskMail = known
    ? { template: "desk-known", data: { name: known.name, claim: claim ?? null } }
    : { template: "desk-join", data: { name, token } };
  tellMember(container, { ...mail, to: email, locale });
  return { sent_to: hidden(loginOf(email)), expires_at: expires_at.toISOString() };
}

const linkBody = z.strictObject({ token: z.string().max(200) });

/**
 * The link was opened: its mail is theirs. They have an account at the desk, are signed in, and have an application to fill in.
 * @throws Refusal 422 `link_over`
 */
export async function confirmJoining(
  container: MedusaContainer,
  body: unknown,
): Promise<DeskSignedIn & { application_id: string }> {
  const link = await readLink(container, "join", readBody(linkBody, body).token);
  if (!link.waiting || "known" in link.waiting) throw linkOver();
  const { name, password_hash, claim } = link.waiting as unknown as Waiting;
  // One at a time for each mail: whoever was invited meanwhile is a member already.
  const { member_id, application_id } = await container
    .resolve(Modules.LOCKING)
    .execute([`member:${link.email}`], async () => {
      if (await memberByEmail(container, link.email)) throw linkOver();
      const claimed = claim ? await pageWith(container, claim) : null;
      const { result } = await signUpMemberWorkflow(container).run({
        input: {
          link_id: link.id,
          name,
          email: link.email,
          password_hash,
          locale: link.locale,
          claimed_producer_id: claimed?.id ?? null,
          fields: firstFields(claimed, link.email),
        },
      });
      return result;
    });
  await endLinks(container, { purpose: "join", email: link.email });
  const by = { type: "member" as const, id: member_id, name };
  await noteDeed(container, {
    by,
    producer_id: null,
    deed: "member.signed_up",
    object: { type: "producer_application", id: application_id },
  });
  const member = await memberByEmail(container, link.email);
  if (!member) throw linkOver();
  return { ...(await beginMemberSession(container, member_id)), member, application_id };
}

/** Somebody else may have joined with it since the link was mailed: then it is a new producer's application. */
async function pageWith(container: MedusaContainer, handle: string): Promise<Claimed | null> {
  try {
    return await claimablePage(container, handle);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
