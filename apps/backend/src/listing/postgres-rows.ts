import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

interface Connection {
  raw(sql: string): Promise<{ rows: Array<Record<string, unknown>> }>;
}

/**
 * Keeps what PostgreSQL counts by within the row. A document's row is wider than 2 kB, and by default PostgreSQL moves
 * its widest columns out to a side table: every filter and facet would fetch `indexed` from there, for each row anew.
 * With storage MAIN that column stays and the document itself, which only the page's few hits need, moves out.
 * The search provider makes a new table for each version of the index, so this is looked at again after each rebuild.
 */
export async function keepCountedColumnsInRow(container: MedusaContainer): Promise<void> {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION) as unknown as Connection;
  const { rows } = await connection.raw(`
    SELECT t.oid::regclass::text AS name
    FROM pg_class t JOIN pg_attribute c ON c.attrelid = t.oid
    WHERE t.relkind = 'r' AND t.relname ~ '^search_pg_listing_v[0-9]+$'
      AND c.attname = 'indexed' AND c.attstorage <> 'm'
  `);
  for (const { name } of rows) {
    await connection.raw(`ALTER TABLE ${name} ALTER COLUMN indexed SET STORAGE MAIN`);
    // Rows written before keep their old form until they are written anew.
    await connection.raw(
      `UPDATE ${name} SET indexed = indexed || '{}'::jsonb, document = document || '{}'::jsonb`,
    );
    await connection.raw(`VACUUM (ANALYZE) ${name}`);
  }
}
