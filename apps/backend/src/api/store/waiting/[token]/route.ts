import type { WaitingAnswer } from "@market/store-contract";
import { answering } from "../../../../purchase/answering";
import { shopLocale } from "../../../../purchase/place-of-sale";
import { leaveWaiting, openWaiting, readWaitingToken, waitingShown } from "../../../../waiting-list";

export const GET = answering(async (req, res) => {
  const row = await openWaiting(req.scope, req.params.token ?? "", shopLocale(req.locale));
  res.setHeader("Cache-Control", "no-store");
  res.json({ waiting: waitingShown(row) } satisfies WaitingAnswer);
});

/** Leaves the list. Sent again it is as before. */
export const DELETE = answering(async (req, res) => {
  const id = readWaitingToken(req.scope, req.params.token ?? "");
  if (id) await leaveWaiting(req.scope, id);
  res.json({ left: true });
});
