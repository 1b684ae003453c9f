import { listRequests } from "../../../booking";
import { answeringMember } from "../../../members";

/** Bookings of the member's producers that wait for an answer. */
export const GET = answeringMember(async (req, res, { producers }) => {
  const own = producers.map(({ id }) => id);
  res.json({ requests: await listRequests(req.scope, own) });
});
