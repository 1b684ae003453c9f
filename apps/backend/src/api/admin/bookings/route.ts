import { listRequests } from "../../../booking";
import { answering } from "../../../refusal";

/** Bookings that wait for a host's answer. */
export const GET = answering(async (req, res) => {
  res.json({ requests: await listRequests(req.scope, null) });
});
