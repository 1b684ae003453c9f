import type { SignedInAnswer, SignInBody } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Refusal, refuseFields } from "../refusal";
import { sentAs } from "../refusal/sent";
import { type Identity, ownerOf, passwordOpens } from "./identities";
import { parseLogin } from "./login";
import { PASSWORD } from "./password-rules";
import { profileOf } from "./profile";
import { beginSession } from "./sessions";

/**
 * By phone or mail, and password.
 * @throws Refusal 422 `wrong_credentials`: the same words, after the same time, for an unknown login, an account without a password, and
 * a wrong password
 */
export async function signIn(container: MedusaContainer, body: unknown): Promise<SignedInAnswer> {
  const sent = sentAs<SignInBody>(body);
  const login = parseLogin(sent.login);
  const password = typeof sent.password === "string" ? sent.password : "";
  const errors = [
    ...(login ? [] : [{ field: "login", code: sent.login ? "not_a_login" : "required" }]),
    ...(password ? [] : [{ field: "password", code: "required" }]),
  ];
  if (errors.length || !login) throw refuseFields(errors);
  const owner = await ownerOf(container, login);
  // A longer one was never taken; hashing it would only cost.
  const fits = await passwordOpens(
    container,
    owner?.customer_id ?? null,
    password.slice(0, PASSWORD.max + 1),
  );
  if (!owner || !fits) {
    throw new Refusal(422, "wrong_credentials", "There is no account with this login and password.");
  }
  return signedIn(container, owner);
}

export async function signedIn(container: MedusaContainer, identity: Identity): Promise<SignedInAnswer> {
  const account = await profileOf(container, identity.customer_id);
  return { ...(await beginSession(container, identity)), account };
}
