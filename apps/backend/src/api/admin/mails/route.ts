import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { listMails } from "../../../mail/read-mails";
import { answering } from "../../../refusal";
import { readBody } from "../../../refusal/read-body";
import { listMailsQuery } from "./validators";

/** Mails that wait or failed. */
export const GET = answering<AuthenticatedMedusaRequest>(async (req, res) => {
  res.json(await listMails(req.scope, readBody(listMailsQuery, req.query)));
});
