import { readNotice, whyNotTaken } from "@market/payment-vietqr";
import type { MedusaContainer } from "@medusajs/framework/types";
import { inOneTransaction } from "../booking/database";
import { clock } from "../clock";
import { faultPoint } from "../fault-point";
import { Refusal } from "../refusal";
import { accountsOf, numberOf } from "./accounts";
import { storeReceipts } from "./receipts";
import { webhookSecrets } from "./settings";

export interface BankCall {
  producer_id: string;
  raw: Buffer | string;
  body: unknown;
  timestamp: string | undefined;
  signature: string | undefined;
}

/**
 * What a bank, or a service that watches an account for its owner, tells of. Written down, all of it or nothing, before it is answered.
 * What came in on another account is not the producer's, and is left out.
 * @returns the receipts that are new
 * @throws Refusal 404 where no secret is set or the producer has no account, 401 `not_signed`, 422 `unreadable`
 */
export async function hearBank(container: MedusaContainer, call: BankCall): Promise<string[]> {
  const secrets = webhookSecrets();
  if (!secrets.length) throw new Refusal(404, "no_such_hook", "Nobody listens to banks here.");
  const wrong = whyNotTaken(call, secrets, clock.now());
  if (wrong) throw new Refusal(401, "not_signed", `This call is not taken: ${wrong}.`);
  const { producer_id } = call;
  const account = (await accountsOf(container, [producer_id])).get(producer_id);
  if (!account) throw new Refusal(404, "no_such_account", "This producer has given no account.");
  const receipts = readNotice(call.body);
  if (!receipts)
    throw new Refusal(422, "unreadable", "A part of this call cannot be read; nothing of it was taken.");
  const number = numberOf(container, account);
  const own = receipts.filter((receipt) => receipt.account?.replace(/[\s.-]/g, "").toUpperCase() === number);
  faultPoint("transfer.before_stored");
  return inOneTransaction(container, (trx) =>
    storeReceipts(trx, own, { producer_id, source: "notice", noted_by: null }),
  );
}
