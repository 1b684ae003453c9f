import type { Locale } from "@market/store-contract";
import { answeringOwner } from "../../../../members";
import { XLSX } from "../../../../spreadsheet";
import {
  monthAsked,
  readStatement,
  statementFileName,
  statementPdf,
  statementSheet,
} from "../../../../statements";

/** `?month=&format=xlsx|pdf&locale=`: the same as a file. */
export const GET = answeringOwner(async (req, res, { producer }) => {
  const locale: Locale = req.query.locale === "en" ? "en" : "vi";
  const format = req.query.format === "pdf" ? "pdf" : "xlsx";
  const statement = await readStatement(req.scope, producer.id, monthAsked(req.query.month));
  const file =
    format === "pdf" ? await statementPdf(statement, locale) : await statementSheet(statement, locale);
  res.setHeader("Content-Type", format === "pdf" ? "application/pdf" : XLSX);
  res.setHeader(
    "Content-Disposition",
    `attachment; filename="${statementFileName(statement, locale, format)}"`,
  );
  res.send(file);
});
