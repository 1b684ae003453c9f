import type { Locale } from "@market/store-contract";
import { memberActor, noteDeed } from "../../../../audit";
import { invoicesFileName, invoicesSheet, readInvoices } from "../../../../invoices";
import { answeringOwner } from "../../../../members";
import { XLSX } from "../../../../spreadsheet";
import { monthAsked } from "../../../../statements";

/** `?month=&format=xlsx|json&locale=`: the same as a file. Buyers' names and addresses are in it: who took it stands in the trail. */
export const GET = answeringOwner(async (req, res, { member, producer }) => {
  const locale: Locale = req.query.locale === "en" ? "en" : "vi";
  const format = req.query.format === "json" ? "json" : "xlsx";
  const month = monthAsked(req.query.month);
  const invoices = await readInvoices(req.scope, producer.id, month);
  await noteDeed(req.scope, {
    by: memberActor(member),
    producer_id: producer.id,
    deed: "invoices.taken",
    object: { type: "producer", id: producer.id },
    details: { month, format, count: invoices.invoices.length },
  });
  const name = invoicesFileName(invoices, locale, format);
  res.setHeader("Content-Type", format === "json" ? "application/json; charset=utf-8" : XLSX);
  res.setHeader("Content-Disposition", `attachment; filename="${name}"`);
  res.send(format === "json" ? JSON.stringify(invoices, null, 2) : await invoicesSheet(invoices, locale));
});
