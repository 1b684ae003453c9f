import type { CodeBody, CodeSent } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { shopLocale } from "../purchase/place-of-sale";
import { Refusal, refuseFields } from "../refusal";
import { sentAs } from "../refusal/sent";
import { sendCode } from "./codes";
import { ownerOf } from "./identities";
import { loginOf, parseLogin } from "./login";
import { profileOf } from "./profile";
import type { SignedIn } from "./sessions";

/** Sends a code to whoever asks. For a login that nobody has the answer is the same, and nothing is sent. */
export async function askCode(
  container: MedusaContainer,
  body: unknown,
  customer: SignedIn | null,
): Promise<CodeSent> {
  const sent = sentAs<CodeBody>(body);
  const locale = shopLocale(sent.locale);
  const { purpose } = sent;
  if (purpose === "confirm" || purpose === "add_login") {
    if (!customer) throw new Refusal(401, "signed_out", "Sign in first.");
    if (purpose === "confirm") return confirmation(container, customer, locale);
  } else if (purpose !== "sign_in" && purpose !== "reset_password") {
    throw refuseFields([{ field: "purpose", code: "not_a_choice" }]);
  }
  const login = parseLogin(sent.login);
  if (!login) throw refuseFields([{ field: "login", code: sent.login ? "not_a_login" : "required" }]);
  const owner = await ownerOf(container, login);
  if (purpose === "add_login") {
    const customerId = customer?.customer_id ?? null;
    const inVain = owner !== null && owner.customer_id !== customerId;
    return sendCode(container, { purpose, login, locale, customerId, inVain });
  }
  const customerId = owner?.customer_id ?? null;
  return sendCode(container, { purpose, login, locale, customerId, inVain: owner === null });
}

async function confirmation(
  container: MedusaContainer,
  { customer_id }: SignedIn,
  locale: "vi" | "en",
): Promise<CodeSent> {
  const { phone, email } = await profileOf(container, customer_id);
  const login = loginOf(email ?? phone ?? "");
  return sendCode(container, { purpose: "confirm", login, locale, customerId: customer_id });
}
