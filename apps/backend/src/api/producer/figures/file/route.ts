import type { Locale } from "@market/store-contract";
import { daysAsked, figuresFile, figuresFileName, readFigures } from "../../../../figures";
import { readInterest } from "../../../../interest";
import { answeringAt } from "../../../../members";
import { XLSX } from "../../../../spreadsheet";

/** `?from=&to=&locale=`: the same as a spreadsheet. */
export const GET = answeringAt(async (req, res, { producer }) => {
  const locale: Locale = req.query.locale === "en" ? "en" : "vi";
  const days = daysAsked(req.query);
  const [figures, interest] = await Promise.all([
    readFigures(req.scope, producer.id, days),
    readInterest(req.scope, producer.id, days),
  ]);
  res.setHeader("Content-Type", XLSX);
  res.setHeader("Content-Disposition", `attachment; filename="${figuresFileName(figures, locale)}"`);
  res.send(await figuresFile(figures, interest, locale));
});
