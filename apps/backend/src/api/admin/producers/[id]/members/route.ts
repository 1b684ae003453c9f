import type { MembersAnswer } from "@market/store-contract";
import { noteDeed, officerOf } from "../../../../../audit";
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
  const id = req.params.id ?? "";
  const given = readBody(addMemberBody, req.body);
  const by = await officerOf(req);
  const answer = await addMember(req.scope, id, given);
  await noteDeed(req.scope, {
    by,
    producer_id: id,
    deed: "member.added",
    object: { type: "producer_member", id: answer.member.id },
    details: { role: given.role },
  });
  res.setHeader("Cache-Control", "private, no-store");
  res.status(201).json(answer);
});
