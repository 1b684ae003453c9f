import { officerOf } from "../../../../../audit";
import { approveApplication } from "../../../../../joining";
import { answering } from "../../../../../refusal";

/** The applicant becomes a producer's owner, who may sell from now on. */
export const POST = answering(async (req, res) => {
  const officer = await officerOf(req);
  const producer_id = await approveApplication(req.scope, officer, req.params.id ?? "", req.body);
  res.json({ producer_id });
});
