import { readInvoices } from "../../../invoices";
import { answeringOwner } from "../../../members";
import { monthAsked } from "../../../statements";

/** `?month=2026-11`: what electronic invoices of its orders need. */
export const GET = answeringOwner(async (req, res, { producer }) => {
  res.json(await readInvoices(req.scope, producer.id, monthAsked(req.query.month)));
});
