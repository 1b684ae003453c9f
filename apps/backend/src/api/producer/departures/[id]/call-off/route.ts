import { answeringDeparture, callOffBody, callOffOwn } from "../../../../../desk-visits";
import { readBody } from "../../../../../refusal/read-body";

/** It does not go: everybody gets all money back. */
export const POST = answeringDeparture(async (req, res, at) => {
  res.json(await callOffOwn(req.scope, at, readBody(callOffBody, req.body)));
});
