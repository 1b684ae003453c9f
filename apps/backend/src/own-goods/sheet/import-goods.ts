import type { GoodsImportAnswer } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { noteDeed } from "../../audit";
import { sqlOf } from "../../booking/database";
import type { BadCell } from "../../certificates/admin-shapes";
import { readRows } from "../../certificates/import/read-sheet";
import type { AtProducer } from "../../members";
import { GOODS_REVIEW_MODULE, type GoodsReviewModuleService } from "../../modules/goods-review";
import { withStockLock } from "../../order-lock/with-stock-lock";
import { Refusal } from "../../refusal";
import { knownCodes } from "./known-codes";
import { type Looked, lookAtSheet } from "./look";
import { readGoodsRows, type SheetRow } from "./read-goods-rows";
import { deedsOf, summaryOf, writePlans } from "./write-plans";

type Job = Omit<GoodsImportAnswer["import"], "bad_cells" | "bad_count"> & { bad_cells: BadCell[] | null };

/** A job of which nothing was heard for so long has ended with its process: what it would have written is not there. */
const SILENT_S = 150;
const WAIT_SECONDS = 60;
const LEASE_SECONDS = 150;
const MOST_TOLD = 500;

/** Takes a spreadsheet and begins to look at it; its page tells how far that is. @throws Refusal where it is no such sheet */
export async function beginImport(
  container: MedusaContainer,
  { member, producer }: AtProducer,
  file: Buffer,
): Promise<GoodsImportAnswer> {
  const rows = readGoodsRows(await readRows(file));
  const jobs: GoodsReviewModuleService = container.resolve(GOODS_REVIEW_MODULE);
  const { id } = await jobs.createGoodsImports({
    producer_id: producer.id,
    member_id: member.id,
    member_name: member.name,
    rows: rows.length,
    sheet: rows as unknown as Record<string, unknown>,
  });
  inBackground(container, id, () => check(container, producer.id, id, rows));
  return readImport(container, producer.id, id);
}

/** @throws Refusal 404 `unknown_import` */
export async function readImport(
  container: MedusaContainer,
  producerId: string,
  id: string,
): Promise<GoodsImportAnswer> {
  const { state, rows, done, summary, bad_cells } = await jobOf(container, producerId, id);
  const bad = bad_cells ?? [];
  return {
    import: { id, state, rows, done, summary, bad_cells: bad.slice(0, MOST_TOLD), bad_count: bad.length },
  };
}

/** Writes the whole sheet, once it was looked at and no cell is bad. Asked twice it is written once. */
export async function runImport(
  container: MedusaContainer,
  at: AtProducer,
  id: string,
): Promise<GoodsImportAnswer> {
  const { bad_cells } = await jobOf(container, at.producer.id, id);
  if (bad_cells?.length)
    throw new Refusal(409, "bad_cells", "Some cells cannot be taken; nothing is imported.");
  const { rows } = await sqlOf(container).raw<{ sheet: SheetRow[] }>(
    "update goods_import set state = 'writing', done = 0, updated_at = now() where id = ? and state = 'checked' returning sheet",
    [id],
  );
  const [taken] = rows;
  if (taken) inBackground(container, id, () => write(container, at, id, taken.sheet));
  return readImport(container, at.producer.id, id);
}

async function jobOf(container: MedusaContainer, producerId: string, id: string): Promise<Job> {
  const sql = sqlOf(container);
  await sql.raw(
    `update goods_import set state = 'failed', updated_at = now()
     where id = ? and state in ('checking', 'writing') and updated_at < now() - interval '${SILENT_S} seconds'`,
    [id],
  );
  const { rows } = await sql.raw<Job>(
    "select id, state, rows, done, summary, bad_cells from goods_import where id = ? and producer_id = ? and deleted_at is null",
    [id, producerId],
  );
  if (!rows[0]) throw new Refusal(404, "unknown_import", "There is no such import.");
  return rows[0];
}

/** After the answer; whatever goes wrong is told on the job. */
function inBackground(container: MedusaContainer, id: string, work: () => Promise<void>): void {
  void work().catch(async (error: unknown) => {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`Import ${id} of goods failed: ${reasonOf(error)}`);
    await sqlOf(container)
      .raw("update goods_import set state = 'failed', updated_at = now() where id = ? and state <> 'done'", [
        id,
      ])
      .catch(() => {});
  });
}

/** A workflow hands an error on as plain data. */
function reasonOf(error: unknown): string {
  const { message } = (error ?? {}) as { message?: unknown };
  return typeof message === "string" ? message : String(error);
}

async function check(
  container: MedusaContainer,
  producerId: string,
  id: string,
  rows: SheetRow[],
): Promise<void> {
  const looked = await lookAtSheet(container, producerId, rows, (done) => tellDone(container, id, done));
  await tellLooked(container, id, looked);
}

async function tellLooked(container: MedusaContainer, id: string, { plans, bad }: Looked): Promise<void> {
  await sqlOf(container).raw(
    `update goods_import set state = 'checked', done = rows, bad_cells = cast(:bad as jsonb), summary = cast(:summary as jsonb),
       updated_at = now() where id = :id`,
    { id, bad: JSON.stringify(bad), summary: JSON.stringify(summaryOf(plans)) },
  );
}

const tellDone = async (container: MedusaContainer, id: string, done: number) => {
  await sqlOf(container).raw("update goods_import set done = ?, updated_at = now() where id = ?", [done, id]);
};

/** Nobody else writes these goods meanwhile, and all is looked at anew: days may lie between looking and writing. */
async function write(
  container: MedusaContainer,
  at: AtProducer,
  id: string,
  rows: SheetRow[],
): Promise<void> {
  const { codes } = await knownCodes(container, at.producer.id);
  const ids = rows.flatMap(({ values }) => codes.get(String(values.sku))?.product_id ?? []);
  const keys = [`goods-import:${at.producer.id}`, ...[...new Set(ids)].sort().map((one) => `goods:${one}`)];
  const lasting = { timeout: WAIT_SECONDS, expire: LEASE_SECONDS };
  await container.resolve(Modules.LOCKING).execute(
    keys,
    async () => {
      const looked = await lookAtSheet(container, at.producer.id, rows, (done) =>
        tellDone(container, id, Math.floor(done / 2)),
      );
      if (looked.bad.length) return tellLooked(container, id, looked);
      await withStockLock(container, at.producer.id, () => writePlans(container, at, id, looked.plans));
      await noteDeed(container, deedsOf(at, id, looked.plans));
    },
    lasting,
  );
}
