import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import type { ImportAnswer, ImportRefusal } from "../../../../certificates/admin-shapes";
import { importCertificates } from "../../../../certificates/import/import-certificates";
import { refuse } from "../../../../certificates/import/read-sheet";
import { answering } from "../../../../refusal";

/** `?dry_run=true` (the default) only looks; `?dry_run=false` records all rows, or none when a cell is bad. */
export const POST = answering<AuthenticatedMedusaRequest>(async (req, res) => {
  const { file } = req as { file?: { buffer: Buffer } };
  if (!file?.buffer.length) throw refuse("no_file", 422);
  const dry_run = req.query.dry_run !== "false";
  const answer = await importCertificates(req.scope, file.buffer, {
    dry_run,
    actor_id: req.auth_context.actor_id,
  });
  if (dry_run || answer.bad_cells.length === 0) {
    res.status(dry_run ? 200 : 201).json(answer satisfies ImportAnswer);
    return;
  }
  res.status(422).json({
    type: "invalid_data",
    code: "bad_cells",
    message: `${answer.bad_cells.length} cells cannot be taken; nothing was imported.`,
    ...answer,
  } satisfies ImportRefusal);
});
