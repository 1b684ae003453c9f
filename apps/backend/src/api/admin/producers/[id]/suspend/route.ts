import { officerOf } from "../../../../../audit";
import { readProducer } from "../../../../../certificates/read-producers";
import { suspendProducer } from "../../../../../joining";
import { answering } from "../../../../../refusal";

/** With the reason and the day on which notice was given. */
export const POST = answering(async (req, res) => {
  const id = req.params.id ?? "";
  await suspendProducer(req.scope, await officerOf(req), id, req.body);
  res.json({ producer: await readProducer(req.scope, id) });
});
