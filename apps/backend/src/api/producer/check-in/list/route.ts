import { checkInList } from "../../../../check-in";
import { answeringMember } from "../../../../members";
import { visitQuery } from "../validators";

/** Who is expected, signed, for a phone without a network. */
export const GET = answeringMember(async (req, res, member) => {
  res.json(await checkInList(req.scope, member, visitQuery(req.query)));
});
