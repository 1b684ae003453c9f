import { todayOf } from "@market/ocop";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { clock } from "../../clock";
import { CERTIFICATION_MODULE, type CertificationModuleService } from "../../modules/certification";
import { recordCertificatesWorkflow } from "../../workflows/certification";
import type { ImportAnswer } from "../admin-shapes";
import { badCellsOf } from "./check-drafts";
import { type DraftRow, readDrafts } from "./read-drafts";
import { readRows } from "./read-sheet";

/** Seconds. 5,000 rows take some; a process that dies lets go after the lease. */
const WAIT_SECONDS = 60;
const LEASE_SECONDS = 120;

/**
 * Looks at every cell; when all are good and it is no dry run, records all of them in one transaction, else none. One import at a time:
 * the same sheet sent twice at once would else be new both times.
 */
export async function importCertificates(
  container: MedusaContainer,
  file: Buffer,
  options: { dry_run: boolean; actor_id: string },
): Promise<ImportAnswer> {
  const rows = readDrafts(await readRows(file));
  if (options.dry_run) return look(container, rows, true);
  return container
    .resolve(Modules.LOCKING)
    .execute(["certificate-import"], () => record(container, rows, options.actor_id), {
      timeout: WAIT_SECONDS,
      expire: LEASE_SECONDS,
    });
}

async function look(container: MedusaContainer, rows: DraftRow[], dry_run: boolean): Promise<ImportAnswer> {
  const certification: CertificationModuleService = container.resolve(CERTIFICATION_MODULE);
  const bad_cells = await badCellsOf(rows, certification, todayOf(clock));
  return { dry_run, rows: rows.length, imported: 0, bad_cells };
}

async function record(container: MedusaContainer, rows: DraftRow[], actor_id: string): Promise<ImportAnswer> {
  const answer = await look(container, rows, false);
  if (answer.bad_cells.length) return answer;
  const { result } = await recordCertificatesWorkflow(container).run({
    input: { certificates: rows.map(({ draft }) => draft), action: "imported", actor_id },
  });
  return { ...answer, imported: result.length };
}
