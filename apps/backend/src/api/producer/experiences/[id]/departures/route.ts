import { addOwnDeparture, answeringExperience } from "../../../../../desk-visits";
import { departureBody } from "../../../../../experiences";
import { readBody } from "../../../../../refusal/read-body";

/** One that no schedule makes. */
export const POST = answeringExperience(async (req, res, at) => {
  const id = await addOwnDeparture(req.scope, at, readBody(departureBody, req.body));
  res.status(201).json({ departure: { id } });
});
