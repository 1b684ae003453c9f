import { setTimeout as pause } from "node:timers/promises";
import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { databaseOf } from "../shop-changes";
import { connectionOf, readDocuments } from "./columns/entries";
import { LISTING_INDEX } from "./index-name";
import { aroundRebuild } from "./notes";

const AT_ONCE = 200;
const WAIT_MS = 10_000;
const LOOK_MS = 20;

/** Whether Meilisearch serves, fed from PostgreSQL's own listing. */
export function mirrors(): boolean {
  return Boolean(process.env.MEILISEARCH_HOST);
}

/** Which write of each document this process brought over last: most changes (a piece sold) leave the document as it was. */
const brought = new Map<string, string>();
let broughtTo: string | null = null;

/**
 * Brings Meilisearch in step with the listing for some products; resolves once it finds them as they are.
 * @returns whether anything had to be brought
 */
export async function mirrorProducts(container: MedusaContainer, ids: readonly string[]): Promise<boolean> {
  let any = false;
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    const some = await notYetBrought(container, ids.slice(start, start + AT_ONCE));
    if (some.size === 0) continue;
    any = true;
    await bring(container, [...some.keys()]);
    for (const [id, change] of some) brought.set(id, change);
  }
  return any;
}

async function notYetBrought(
  container: MedusaContainer,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const { rows } = await connectionOf(container).raw<{ id: string; change: string; index: string | null }>(
    `select id, change::text,
       (select active_version::text from search_index where name = ? and deleted_at is null) as index
     from listing_entry where id in (select jsonb_array_elements_text(?::jsonb))`,
    [LISTING_INDEX, JSON.stringify(ids)],
  );
  // Another index took the place of the one they were brought to.
  const index = rows[0]?.index ?? null;
  if (index !== broughtTo) brought.clear();
  broughtTo = index;
  return new Map(
    rows.filter(({ id, change }) => brought.get(id) !== change).map(({ id, change }) => [id, change]),
  );
}

async function bring(container: MedusaContainer, ids: readonly string[]): Promise<void> {
  const search = container.resolve(Modules.SEARCH);
  const documents = await readDocuments(container, ids);
  const gone = ids.filter((id) => !documents.has(id));
  const tasks = [await search.upsertDocuments({ index: LISTING_INDEX, documents: [...documents.values()] })];
  if (gone.length > 0) {
    tasks.push(await search.deleteDocuments({ index: LISTING_INDEX, filters: { id: gone } }));
  }
  for (const task of tasks) await settled(task);
}

/** Meilisearch accepts a write and does it later; a write that it then refused must not count as done. */
async function settled({ id, status }: SearchTypes.SearchTask): Promise<void> {
  if (id === undefined || status === "succeeded") return;
  const { MEILISEARCH_HOST, MEILISEARCH_API_KEY } = process.env;
  const until = Date.now() + WAIT_MS;
  while (Date.now() < until) {
    const answer = await fetch(`${MEILISEARCH_HOST}/tasks/${id}`, {
      headers: { Authorization: `Bearer ${MEILISEARCH_API_KEY ?? ""}` },
      signal: AbortSignal.timeout(WAIT_MS),
    });
    const task = (await answer.json()) as { status?: string; error?: { message?: string } };
    if (task.status === "succeeded") return;
    if (task.status === "failed" || task.status === "canceled") {
      throw new Error(`Meilisearch did not write: ${task.error?.message ?? task.status}`);
    }
    await pause(LOOK_MS);
  }
  throw new Error(`Meilisearch has not written after ${WAIT_MS} ms.`);
}

export async function rebuildMirror(container: MedusaContainer): Promise<void> {
  brought.clear();
  await aroundRebuild(databaseOf(container), "mirrored_at", async () => {
    await container.resolve(Modules.SEARCH).reindex({ index: LISTING_INDEX });
  });
}

/** Has this process look anew which version of the index is in use; else it may take two minutes to see another's. */
export async function followSwap(container: MedusaContainer): Promise<void> {
  await container
    .resolve(Modules.SEARCH)
    .deleteDocuments({ index: LISTING_INDEX, filters: { id: ["none"] } });
}

/** True where Meilisearch holds as many goods as the listing does: false after it was emptied or exchanged for a fresh one. */
export async function mirrorIsWhole(container: MedusaContainer): Promise<boolean> {
  const [mirrored, { rows }] = await Promise.all([
    container.resolve(Modules.SEARCH).search({
      entity: LISTING_INDEX,
      fields: ["id"],
      // Asked as a page asks: an index that came back without its settings refuses it.
      filters: { status: "published" },
      pagination: { take: 0 },
      search_options: { count: "exact", facets: [{ field: "price_step", limit: 1 }] },
    }),
    connectionOf(container).raw<{ listed: number }>(
      "select count(*)::int as listed from listing_entry where not gone",
    ),
  ]);
  return (mirrored.metadata.count ?? 0) === rows[0]?.listed;
}
