import { checkInKey } from "../../../../check-in";
import { keySecret } from "../../../../purchase/key-secret";
import { answering } from "../../../../refusal";

/** For everybody: a phone checks lists with it, and nobody signs any. */
export const GET = answering(async (req, res) => {
  res.json(checkInKey(keySecret(req.scope)));
});
