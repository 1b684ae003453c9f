import type { DeskMember } from "@market/store-contract";
import { guestBody, readRegister, takeGuest } from "../../../../../guest-register";
import { answeringMember } from "../../../../../members";
import { readBody } from "../../../../../refusal/read-body";

const byOf = ({ id, producers }: DeskMember) => ({ id, producerIds: producers.map((one) => one.id) });

export const GET = answeringMember(async (req, res, member) => {
  res.json(await readRegister(req.scope, req.params.id ?? "", byOf(member)));
});

/** On arrival: who sleeps in the house, as the police must be told. */
export const POST = answeringMember(async (req, res, member) => {
  const guest = readBody(guestBody, req.body);
  const id = await takeGuest(req.scope, req.params.id ?? "", guest, byOf(member));
  res.status(201).json({ guest: { id } });
});
