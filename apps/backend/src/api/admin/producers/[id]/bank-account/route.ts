import { bankAccountOf } from "../../../../../joining";
import { answering } from "../../../../../refusal";

/** Masked, as its owners see it. */
export const GET = answering(async (req, res) => {
  res.setHeader("Cache-Control", "private, no-store");
  res.json({ bank: await bankAccountOf(req.scope, req.params.id ?? "") });
});
