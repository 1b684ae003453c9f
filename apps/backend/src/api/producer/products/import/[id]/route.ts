import { answeringAt } from "../../../../../members";
import { readImport } from "../../../../../own-goods/sheet/import-goods";

export const GET = answeringAt(async (req, res, { producer }) => {
  res.json(await readImport(req.scope, producer.id, req.params.id ?? ""));
});
