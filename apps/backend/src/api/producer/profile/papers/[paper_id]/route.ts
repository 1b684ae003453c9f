import type { PaperAnswer } from "@market/store-contract";
import { readPaper } from "../../../../../joining";
import { answeringOwner } from "../../../../../members";

/** A paper of the producer's, for its owners alone. */
export const GET = answeringOwner(async (req, res, { producer }) => {
  const answer: PaperAnswer = {
    paper: await readPaper(req.scope, { producer_id: producer.id }, req.params.paper_id ?? ""),
  };
  res.json(answer);
});
