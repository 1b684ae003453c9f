import type { MembersAnswer } from "@market/store-contract";
import { addMember, listMembers } from "../../../../../members";
import { answering } from "../../../../../refusal";
import { readBody } from "../../../../../refusal/read-body";
import { addMemberBody } from "./validators";

export const GET = answering(async (req, res) => {
  const answer: MembersAnswer = { members: await listMembers(req.scope, req.params.id ?? "") };
  res.json(answer);
});

/** Somebody works for this producer from now on; a password that was made for them is told here and never again. */
export const POST = answering(async (req, res) => {
  const given = readBody(addMemberBody, req.body);
  res.setHeader("Cache-Control", "private, no-store");
  res.status(201).json(await addMember(req.scope, req.params.id ?? "", given));
});
