import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { officerOf } from "../../../../../audit";
import { batchFile } from "../../../../../payouts";
import { answering } from "../../../../../refusal";

/** The file for the bank, of what was sent and is not settled. */
export const GET = answering<AuthenticatedMedusaRequest>(async (req, res) => {
  const { name, content } = await batchFile(req.scope, await officerOf(req), req.params.id ?? "");
  res.setHeader("Content-Type", "text/csv; charset=utf-8");
  res.setHeader("Content-Disposition", `attachment; filename="${name}"`);
  res.setHeader("Cache-Control", "no-store");
  res.send(content);
});
