import type { Locale } from "@market/store-contract";
import { departureForOffice } from "../../../../../booking";
import {
  answeringDeparture,
  departureShown,
  participantsFile,
  participantsFileName,
  participantsOf,
} from "../../../../../desk-visits";
import { XLSX } from "../../../../../spreadsheet";

/** `?locale=`: who comes, as a spreadsheet. */
export const GET = answeringDeparture(async (req, res, { id }) => {
  const locale: Locale = req.query.locale === "en" ? "en" : "vi";
  const departure = departureShown(await departureForOffice(req.scope, id));
  const participants = await participantsOf(req.scope, id);
  res.setHeader("Content-Type", XLSX);
  res.setHeader("Content-Disposition", `attachment; filename="${participantsFileName(departure, locale)}"`);
  res.send(await participantsFile(departure, participants, locale));
});
