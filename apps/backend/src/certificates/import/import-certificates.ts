import { todayOf } from "@market/ocop";
import type { MedusaContainer } from "@medusajs/framework/types";
import { clock } from "../../clock";
import { CERTIFICATION_MODULE, type CertificationModuleService } from "../../modules/certification";
import { recordCertificatesWorkflow } from "../../workflows/certification";
import type { ImportAnswer } from "../admin-shapes";
import { badCellsOf } from "./check-drafts";
import { readDrafts } from "./read-drafts";
import { readRows } from "./read-sheet";

/** Looks at every cell; when all are good and it is no dry run, records all of them in one transaction, else none. */
export async function importCertificates(
  container: MedusaContainer,
  file: Buffer,
  options: { dry_run: boolean; actor_id: string },
): Promise<ImportAnswer> {
  const certification: CertificationModuleService = container.resolve(CERTIFICATION_MODULE);
  const rows = readDrafts(await readRows(file));
  const bad_cells = await badCellsOf(rows, certification, todayOf(clock));
  const answer = { dry_run: options.dry_run, rows: rows.length, imported: 0, bad_cells };
  if (options.dry_run || bad_cells.length) return answer;
  const { result } = await recordCertificatesWorkflow(container).run({
    input: { certificates: rows.map(({ draft }) => draft), action: "imported", actor_id: options.actor_id },
  });
  return { ...answer, imported: result.length };
}
