import type { ConsentBody, ConsentKind } from "@market/store-contract";
import { answeringCustomer } from "../../../../account/answering";
import { checkVersion, consentsOf, recordConsents } from "../../../../consents/record";
import { CONSENT_KINDS } from "../../../../modules/consent";
import { shopLocale } from "../../../../purchase/place-of-sale";
import { Refusal, refuseFields } from "../../../../refusal";
import { sentAs } from "../../../../refusal/sent";

export const GET = answeringCustomer(async (req, res, { customer_id }) => {
  res.json(await consentsOf(req.scope, customer_id));
});

/** Gives or takes back one consent. What is so already is not said again. */
export const POST = answeringCustomer(async (req, res, { customer_id }) => {
  const { kind, given, version, locale } = sentAs<ConsentBody>(req.body);
  const known = CONSENT_KINDS.find((one): one is ConsentKind => one === kind);
  if (!known) throw refuseFields([{ field: "kind", code: "not_a_choice" }]);
  if (typeof given !== "boolean") throw refuseFields([{ field: "given", code: "required" }]);
  if (known === "account" && !given) {
    throw new Refusal(409, "delete_account_instead", "An account needs this: it ends with the account.");
  }
  if (given) checkVersion(known, String(version));
  const { current } = await consentsOf(req.scope, customer_id);
  if (current[known].given !== given) {
    const action = given ? "given" : "withdrawn";
    const said = { customerId: customer_id, kind: known, action, locale: shopLocale(locale) } as const;
    await recordConsents(req.scope, [{ ...said, source: "privacy_page" }]);
  }
  res.json(await consentsOf(req.scope, customer_id));
});
