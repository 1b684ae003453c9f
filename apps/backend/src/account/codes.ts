import type { CodeSent } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import {
  ACCOUNT_MODULE,
  type AccountModuleService,
  type CodePurpose,
  hashCode,
  newChallenge,
  newCode,
  type StoredCode,
} from "../modules/account";
import { keySecret } from "../purchase/key-secret";
import { Refusal, refuseFields } from "../refusal";
import { hidden, type Login } from "./login";
import { accountSettings } from "./settings";
import { tellCustomer } from "./tell-customer";

interface Wanted {
  purpose: CodePurpose;
  login: Login;
  locale: "vi" | "en";
  /** Whose account it opens; null for a new one. */
  customerId: string | null;
  /** Nobody may get in by it: the answer is the same, no code is right, and nothing is sent. */
  inVain?: boolean;
  waiting?: Record<string, unknown>;
}

/** Writes a code down and sends it, after the answer: how long a message takes tells nobody whether one was sent. */
export async function sendCode(container: MedusaContainer, wanted: Wanted): Promise<CodeSent> {
  const { purpose, login, locale, customerId, inVain = false, waiting } = wanted;
  const { codeMinutes } = accountSettings();
  const accounts: AccountModuleService = container.resolve(ACCOUNT_MODULE);
  const [id, code] = [newChallenge(), newCode()];
  const expires_at = new Date(Date.now() + codeMinutes * 60_000);
  await accounts.endEarlierCodes(login.value, purpose);
  await accounts.createOneTimeCodes({
    id,
    purpose,
    login: login.value,
    code_hash: inVain ? null : hashCode(id, code, keySecret(container)),
    customer_id: customerId,
    waiting: waiting ?? null,
    expires_at,
  });
  if (!inVain) {
    const template = purpose === "reset_password" ? "password-reset" : "one-time-code";
    const data = { code, minutes: codeMinutes };
    tellCustomer(container, { to: login.value, channel: login.channel, locale, template, data });
  }
  return {
    challenge: id,
    channel: login.channel,
    sent_to: hidden(login),
    expires_at: expires_at.toISOString(),
  };
}

/**
 * What the right code opens.
 * @throws Refusal 422 `wrong_code` with the tries left, or `code_over`
 */
export async function spendCode(
  container: MedusaContainer,
  { challenge, code }: { challenge: string; code: string },
  purposes: readonly CodePurpose[],
): Promise<StoredCode> {
  const accounts: AccountModuleService = container.resolve(ACCOUNT_MODULE);
  const digits = code.replace(/\D/g, "");
  if (digits.length !== 6) throw refuseFields([{ field: "code", code: "not_a_code" }]);
  const secret = keySecret(container);
  const tried = await accounts.tryCode(challenge, purposes, (id) => hashCode(id, digits, secret));
  if (tried.code) return tried.code;
  if (tried.over) {
    const told = "This code is too old, used up, or was tried too often: ask for another.";
    throw new Refusal(422, "code_over", told, [{ field: "code", code: "code_over" }]);
  }
  throw new Refusal(422, "wrong_code", "This is not the code that was sent.", [
    { field: "code", code: "wrong_code", values: { left: tried.left } },
  ]);
}
