import type { Locale } from "@market/store-contract";
import { daysAsked, figuresFile, figuresFileName, readFigures } from "../../../../figures";
import { answeringAt } from "../../../../members";
import { XLSX } from "../../../../spreadsheet";

/** `?from=&to=&locale=`: the same as a spreadsheet. */
export const GET = answeringAt(async (req, res, { producer }) => {
  const locale: Locale = req.query.locale === "en" ? "en" : "vi";
  const figures = await readFigures(req.scope, producer.id, daysAsked(req.query));
  res.setHeader("Content-Type", XLSX);
  res.setHeader("Content-Disposition", `attachment; filename="${figuresFileName(figures, locale)}"`);
  res.send(await figuresFile(figures, locale));
});
