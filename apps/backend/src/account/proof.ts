import type { ProofBody } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Refusal, refuseFields } from "../refusal";
import { sentAs } from "../refusal/sent";
import { spendCode } from "./codes";
import { passwordOpens } from "./identities";

/**
 * That it is really the customer who asks for something grave, and not whoever found the browser open: their password, or a code of
 * the purpose `confirm`.
 * @throws Refusal 422 otherwise
 */
export async function prove(container: MedusaContainer, customerId: string, body: unknown): Promise<void> {
  const sent = sentAs<ProofBody>(body);
  if (typeof sent.code === "string" && typeof sent.challenge === "string" && sent.challenge) {
    const code = await spendCode(container, { challenge: sent.challenge, code: sent.code }, ["confirm"]);
    if (code.customer_id !== customerId) throw new Refusal(422, "code_over", "This code opens nothing.");
    return;
  }
  const password = typeof sent.password === "string" ? sent.password : "";
  if (!password) throw refuseFields([{ field: "password", code: "required" }]);
  if (await passwordOpens(container, customerId, password)) return;
  throw new Refusal(422, "wrong_password", "This is not the password of this account.", [
    { field: "password", code: "wrong_password" },
  ]);
}
