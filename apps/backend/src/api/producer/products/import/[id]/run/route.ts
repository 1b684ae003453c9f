import { answeringAt } from "../../../../../../members";
import { runImport } from "../../../../../../own-goods/sheet/import-goods";

export const POST = answeringAt(async (req, res, at) => {
  res.status(202).json(await runImport(req.scope, at, req.params.id ?? ""));
});
