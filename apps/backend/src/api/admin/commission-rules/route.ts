import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { officerOf } from "../../../audit";
import { addCommissionRule, commissionRuleBody, commissionRules } from "../../../ledger/commission-rules";
import { answering } from "../../../refusal";
import { readBody } from "../../../refusal/read-body";

/** What the shop keeps of sales, by producer, group and day. */
export const GET = answering<AuthenticatedMedusaRequest>(async (req, res) => {
  res.json({ rules: await commissionRules(req.scope) });
});

/** A rule is added, never changed: what was agreed on stays readable. */
export const POST = answering<AuthenticatedMedusaRequest>(async (req, res) => {
  const by = await officerOf(req);
  await addCommissionRule(req.scope, by, readBody(commissionRuleBody, req.body));
  res.json({ rules: await commissionRules(req.scope) });
});
