import { refuse } from "../../../../certificates/import/read-sheet";
import { answeringAt } from "../../../../members";
import { beginImport } from "../../../../own-goods/sheet/import-goods";

/** A dry run: looks at every cell, and writes nothing. */
export const POST = answeringAt(async (req, res, at) => {
  const { file } = req as { file?: { buffer: Buffer } };
  if (!file?.buffer.length) throw refuse("no_file", 422);
  res.status(202).json(await beginImport(req.scope, at, file.buffer));
});
