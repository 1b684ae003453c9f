import { deskToday } from "../../../desk-today";
import { answeringAt } from "../../../members";

/** What waits for somebody at the desk. */
export const GET = answeringAt(async (req, res, { producer }) => {
  res.json(await deskToday(req.scope, producer.id));
});
