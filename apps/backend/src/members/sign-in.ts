import type { DeskSignedIn, DeskSignInBody } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { parseLogin } from "../account/login";
import { PASSWORD } from "../account/password-rules";
import { MEMBER_PASSWORD } from "../modules/member-password/service";
import { Refusal, refuseFields } from "../refusal";
import { sentAs } from "../refusal/sent";
import { memberByEmail } from "./read-member";
import { beginMemberSession } from "./sessions";

/**
 * @throws Refusal 422 `wrong_credentials`: the same words, after the same time, for a mail that nobody has and a wrong password
 */
export async function signInAtDesk(container: MedusaContainer, body: unknown): Promise<DeskSignedIn> {
  const sent = sentAs<DeskSignInBody>(body);
  const login = parseLogin(sent.email);
  const email = login?.kind === "email" ? login.value : null;
  const password = typeof sent.password === "string" ? sent.password : "";
  const errors = [
    ...(email ? [] : [{ field: "email", code: sent.email ? "not_an_email" : "required" }]),
    ...(password ? [] : [{ field: "password", code: "required" }]),
  ];
  if (errors.length || !email) throw refuseFields(errors);
  const member = await memberByEmail(container, email);
  const { success } = await container.resolve(Modules.AUTH).authenticate(MEMBER_PASSWORD, {
    // A longer one was never taken; hashing it would only cost.
    body: { entity_id: member?.id ?? "nobody", password: password.slice(0, PASSWORD.max + 1) },
  });
  if (!member || !success) {
    throw new Refusal(422, "wrong_credentials", "There is no member with this mail and password.");
  }
  return { ...(await beginMemberSession(container, member.id)), member };
}
