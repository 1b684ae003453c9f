import { answering } from "../../../../../refusal";
import { readBody } from "../../../../../refusal/read-body";
import { reportBody, reportPost } from "../../../../../reviews";

export const POST = answering(async (req, res) => {
  await reportPost(req, "question", readBody(reportBody, req.body));
  res.status(201).json({ reported: true });
});
