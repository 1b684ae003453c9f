import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { ListingDocument } from "../document";

/** What PostgreSQL is asked by; Medusa's own pool. */
export interface Connection {
  raw<Row>(sql: string, bindings?: readonly unknown[]): Promise<{ rows: Row[] }>;
}

export function connectionOf(container: MedusaContainer): Connection {
  return container.resolve(ContainerRegistrationKeys.PG_CONNECTION) as unknown as Connection;
}

const AT_ONCE = 500;

/**
 * Writes documents, and notes goods that are gone. A document that is the same as before is left alone: what follows the
 * changes then has nothing to read.
 */
export async function writeEntries(
  container: MedusaContainer,
  documents: readonly ListingDocument[],
  gone: readonly string[] = [],
): Promise<void> {
  const connection = connectionOf(container);
  for (let start = 0; start < documents.length; start += AT_ONCE) {
    await connection.raw(
      `insert into listing_entry as entry (id, document)
       select each ->> 'id', each from jsonb_array_elements(?::jsonb) each
       on conflict (id) do update
         set document = excluded.document, gone = false, change = pg_current_xact_id(), updated_at = now()
         where entry.gone or entry.document is distinct from excluded.document`,
      [JSON.stringify(documents.slice(start, start + AT_ONCE))],
    );
  }
  if (gone.length === 0) return;
  await connection.raw(
    `update listing_entry set gone = true, document = '{}', change = pg_current_xact_id(), updated_at = now()
     where not gone and id in (select jsonb_array_elements_text(?::jsonb))`,
    [JSON.stringify(gone)],
  );
}

/** After everything was written anew: what was not among it is gone; old notes of goods gone are thrown away. */
export async function forgetEntriesBut(container: MedusaContainer, ids: readonly string[]): Promise<void> {
  const connection = connectionOf(container);
  await connection.raw(
    `update listing_entry entry set gone = true, document = '{}', change = pg_current_xact_id(), updated_at = now()
     where not gone and not exists (
       select from jsonb_array_elements_text(?::jsonb) kept (id) where kept.id = entry.id)`,
    [JSON.stringify(ids)],
  );
  await connection.raw(`delete from listing_entry where gone and updated_at < now() - interval '1 day'`);
}

/** Documents by their ids, in one read. */
export async function readDocuments(
  container: MedusaContainer,
  ids: readonly string[],
): Promise<Map<string, ListingDocument>> {
  if (ids.length === 0) return new Map();
  const { rows } = await connectionOf(container).raw<{ document: ListingDocument }>(
    `select document from listing_entry where not gone and id in (${ids.map(() => "?").join(",")})`,
    ids,
  );
  return new Map(rows.map(({ document }) => [document.id, document]));
}
