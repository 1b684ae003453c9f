import type { Locale } from "@market/store-contract";
import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { answering } from "../../../../refusal";
import { XLSX } from "../../../../spreadsheet";
import { monthAsked, readWithholding, withholdingFileName, withholdingSheet } from "../../../../statements";

/** `?month=&locale=`: the same as a spreadsheet. */
export const GET = answering<AuthenticatedMedusaRequest>(async (req, res) => {
  const locale: Locale = req.query.locale === "en" ? "en" : "vi";
  const answer = await readWithholding(req.scope, monthAsked(req.query.month));
  res.setHeader("Content-Type", XLSX);
  res.setHeader("Content-Disposition", `attachment; filename="${withholdingFileName(answer, locale)}"`);
  res.send(await withholdingSheet(answer, locale));
});
