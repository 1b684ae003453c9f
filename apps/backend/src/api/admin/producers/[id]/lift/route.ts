import { officerOf } from "../../../../../audit";
import { readProducer } from "../../../../../certificates/read-producers";
import { liftSuspension } from "../../../../../joining";
import { answering } from "../../../../../refusal";

export const POST = answering(async (req, res) => {
  const id = req.params.id ?? "";
  await liftSuspension(req.scope, await officerOf(req), id);
  res.json({ producer: await readProducer(req.scope, id) });
});
