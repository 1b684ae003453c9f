import type { CodeSent, ConsentKind, FieldError, SignUpBody } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { checkVersion } from "../consents/record";
import type { StoredCode } from "../modules/account";
import { CONSENT_KINDS } from "../modules/consent";
import { hashPassword } from "../modules/customer-password/password-hash";
import { shopLocale } from "../purchase/place-of-sale";
import { refuseFields } from "../refusal";
import { sentAs } from "../refusal/sent";
import { openAccountWorkflow } from "../workflows/account";
import { sendCode } from "./codes";
import { type Identity, ownerOf } from "./identities";
import { loginOf, parseLogin } from "./login";
import { passwordFault } from "./password-rules";
import { tellCustomer } from "./tell-customer";

const LONGEST_NAME = 100;

/** What waits in the code's row until the code is typed. */
interface Waiting {
  name: string;
  password_hash: string | null;
  consents: ConsentKind[];
  locale: "vi" | "en";
}

/**
 * Takes a sign-up and sends a code. Somebody who has an account already gets a code too, which signs them in to it and changes
 * nothing: so nobody learns from the answer, or from the time it takes, who has one.
 */
export async function signUp(container: MedusaContainer, body: unknown): Promise<CodeSent> {
  const sent = sentAs<SignUpBody>(body);
  const errors: FieldError[] = [];
  const name = typeof sent.name === "string" ? sent.name.normalize("NFC").trim() : "";
  if (!name) errors.push({ field: "name", code: "required" });
  else if (name.length > LONGEST_NAME) {
    errors.push({ field: "name", code: "too_long", values: { max: LONGEST_NAME } });
  }
  const login = parseLogin(sent.login);
  if (!login) errors.push({ field: "login", code: isBlank(sent.login) ? "required" : "not_a_login" });
  const password = typeof sent.password === "string" && sent.password ? sent.password : null;
  const fault = password && passwordFault("password", password, [name, login?.value ?? ""]);
  if (fault) errors.push(fault);
  const given = sentAs<SignUpBody["consents"]>(sent.consents);
  if (!given.account) errors.push({ field: "consents.account", code: "required" });
  if (errors.length || !login) throw refuseFields(errors);
  const consents = CONSENT_KINDS.filter((kind) => given[kind]);
  for (const kind of consents) checkVersion(kind, String(given[kind]));

  const locale = shopLocale(sent.locale);
  // Hashed before anybody looks whether there is an account: it takes long enough to be seen.
  const password_hash = password && (await hashPassword(password));
  const owner = await ownerOf(container, login);
  const waiting: Waiting = { name, password_hash, consents: [...consents], locale };
  return sendCode(container, {
    purpose: "sign_up",
    login,
    locale,
    customerId: owner?.customer_id ?? null,
    waiting: owner ? { known: true } : { ...waiting },
  });
}

/** After the right code: the account, made now, or the one that the login has had all along. */
export async function finishSignUp(container: MedusaContainer, code: StoredCode): Promise<Identity | null> {
  const login = loginOf(code.login);
  const owner = await ownerOf(container, login);
  if (owner || code.customer_id) return owner;
  const { name, password_hash, consents, locale } = code.waiting as unknown as Waiting;
  try {
    const { result } = await openAccountWorkflow(container).run({
      input: { name, login: login.value, locale, password_hash, consents },
    });
    const to = { to: login.value, channel: login.channel, locale };
    tellCustomer(container, { ...to, template: "welcome", data: { name } });
    return result;
  } catch (error) {
    // Two codes for one login, both typed at once: the database let one of them in.
    const winner = await ownerOf(container, login);
    if (winner) return winner;
    throw error;
  }
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === "string" && value.trim() === "");
}
