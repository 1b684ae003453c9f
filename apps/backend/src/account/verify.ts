import type { AccountAnswer, SignedInAnswer, VerifyBody } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { ACCOUNT_MODULE, type AccountModuleService, type StoredCode } from "../modules/account";
import { Refusal, refuseFields } from "../refusal";
import { sentAs } from "../refusal/sent";
import { spendCode } from "./codes";
import { identitiesOf, LOGIN, ownerOf, writePassword } from "./identities";
import { loginOf } from "./login";
import { passwordFault } from "./password-rules";
import { profileOf } from "./profile";
import type { SignedIn } from "./sessions";
import { signedIn } from "./sign-in";
import { finishSignUp } from "./sign-up";

const WAYS_IN = ["sign_up", "sign_in", "reset_password"] as const;

/** The code that was typed, and what it opens: an account, or another login for the account that is open. */
export async function verifyCode(
  container: MedusaContainer,
  body: unknown,
  customer: SignedIn | null,
): Promise<SignedInAnswer | AccountAnswer> {
  const sent = sentAs<VerifyBody>(body);
  const challenge = typeof sent.challenge === "string" ? sent.challenge : "";
  const code = typeof sent.code === "string" ? sent.code : "";
  const password = typeof sent.password === "string" ? sent.password : null;
  // Looked at before the code is, which would otherwise be used up by a password that cannot be taken.
  const fault = password !== null && passwordFault("password", password);
  if (fault) throw refuseFields([fault]);
  if (customer) {
    const used = await spendCode(container, { challenge, code }, ["add_login"]);
    await addLogin(container, used, customer);
    return { account: await profileOf(container, customer.customer_id) };
  }
  const accounts: AccountModuleService = container.resolve(ACCOUNT_MODULE);
  const [row] = await accounts.listOneTimeCodes({ id: challenge }, { select: ["purpose"], take: 1 });
  if (row?.purpose === "reset_password" && password === null) {
    throw refuseFields([{ field: "password", code: "required" }]);
  }
  const used = await spendCode(container, { challenge, code }, WAYS_IN);
  return enter(container, used, password);
}

async function enter(
  container: MedusaContainer,
  code: StoredCode,
  password: string | null,
): Promise<SignedInAnswer> {
  const identity =
    code.purpose === "sign_up"
      ? await finishSignUp(container, code)
      : await ownerOf(container, loginOf(code.login));
  // The account was deleted between the code and its typing.
  if (!identity) throw new Refusal(422, "code_over", "This code opens nothing any more.");
  if (code.purpose === "reset_password" && password !== null) {
    await writePassword(container, identity.customer_id, password);
    // Whoever knew the old password is out.
    const accounts: AccountModuleService = container.resolve(ACCOUNT_MODULE);
    await accounts.endSessions(identity.customer_id, null);
  }
  return signedIn(container, identity);
}

/** The new phone or mail takes the place of the one of its kind. */
async function addLogin(
  container: MedusaContainer,
  { login: value, customer_id }: StoredCode,
  { customer_id: own, auth_identity_id }: SignedIn,
): Promise<void> {
  const over = new Refusal(422, "code_over", "This code opens nothing any more.");
  if (customer_id !== own) throw over;
  const login = loginOf(value);
  const auth = container.resolve(Modules.AUTH);
  const owner = await ownerOf(container, login);
  if (owner) {
    if (owner.customer_id === own) return;
    throw over;
  }
  const identities = await identitiesOf(container, own);
  const former = identities?.logins.filter(({ value }) => loginOf(value).kind === login.kind) ?? [];
  await auth.createProviderIdentities([{ provider: LOGIN, entity_id: value, auth_identity_id }]);
  await container
    .resolve(Modules.CUSTOMER)
    .updateCustomers(own, login.kind === "email" ? { email: value } : { phone: value });
  if (former.length) await auth.deleteProviderIdentities(former.map(({ id }) => id));
}
