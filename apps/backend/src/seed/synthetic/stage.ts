import type { Knex } from "@medusajs/framework/mikro-orm/knex";

export type Statement = readonly [sql: string, values?: readonly string[]];

const ROWS_AT_ONCE = 5_000;

/** Puts rows into a table that lasts for one transaction, and runs statements that spread them over the real ones. */
export async function loadThrough<Row>(
  db: Knex,
  stage: { table: string; columns: string },
  rows: Iterable<Row>,
  statements: readonly Statement[],
): Promise<void> {
  await db.transaction(async (trx) => {
    await trx.raw(`create temporary table ${stage.table} (${stage.columns}) on commit drop`);
    for (const chunk of chunks(rows)) {
      await trx.raw(
        `insert into ${stage.table} select * from jsonb_populate_recordset(null::${stage.table}, ?::jsonb)`,
        [JSON.stringify(chunk)],
      );
    }
    await trx.raw(`analyze ${stage.table}`);
    for (const [sql, values = []] of statements) await trx.raw(sql, [...values]);
  });
}

function* chunks<Row>(all: Iterable<Row>): Generator<Row[]> {
  let rows: Row[] = [];
  for (const row of all) {
    rows.push(row);
    if (rows.length === ROWS_AT_ONCE) {
      yield rows;
      rows = [];
    }
  }
  if (rows.length > 0) yield rows;
}

/** SQL for the id that follows from a row's number. */
export const idOf = (prefix: string): string => `'${prefix}_synthetic' || lpad(n::text, 8, '0')`;
