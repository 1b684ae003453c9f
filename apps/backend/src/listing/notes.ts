import { CHANNEL, type Database, SWAPPED } from "../shop-changes";
import { affectedProducts } from "./affected";

/** Which of the two the notes are worked off for: PostgreSQL's own listing, or the engine that mirrors it. */
export type Mark = "listed_at" | "mirrored_at";

/** What is listed anew must be mirrored anew. */
const CLOSED: Record<Mark, string> = {
  listed_at: "listed_at = now(), mirrored_at = null",
  mirrored_at: "mirrored_at = now()",
};

/** Beyond this, writing everything anew is quicker than one by one. */
const MOST_NOTES = 20_000;
const MOST_PRODUCTS = 2_000;
const KEPT = "1 hour";
const GIVEN_UP = "1 day";

interface Work {
  mark: Mark;
  /** Answers whether the listing says anything else now. */
  write: (productIds: string[]) => Promise<boolean>;
  rebuild: () => Promise<void>;
}

/** Works off all open notes, oldest first; a note is closed only once what it names stands where it should. */
export async function workOffNotes(db: Database, { mark, write, rebuild }: Work): Promise<number> {
  let written = 0;
  for (;;) {
    const notes = await openNotes(db, mark);
    if (notes.length === 0) return written;
    const products = notes.length > MOST_NOTES ? null : await affectedProducts(db, notes);
    if (products === null || products.length > MOST_PRODUCTS) {
      await rebuild();
      written += products?.length ?? notes.length;
      if ((await openNotes(db, mark)).length > MOST_NOTES) return written;
      continue;
    }
    const changed = await write(products);
    await db.raw(changeOf(CLOSED[mark], "id = any(?::bigint[])"), [`{${notes.join(",")}}`]);
    // Pages made since the change was told of may hold what the listing said before.
    if (changed) await tellAll(db);
    written += products.length;
  }
}

/** Two processes that close notes take them in one order, so that neither waits for the other in a ring. */
function changeOf(set: string, where: string): string {
  return `
    with taken as materialized (select id as note from listing_change where ${where} order by id for update)
    update listing_change set ${set} from taken where id = note`;
}

async function openNotes(db: Database, mark: Mark): Promise<string[]> {
  const { rows } = await db.raw(
    `select id::text from listing_change
     where ${mark} is null ${mark === "mirrored_at" ? "and listed_at is not null" : ""}
     order by id limit ${MOST_NOTES + 1}`,
  );
  return rows.map(({ id }) => String(id));
}

/**
 * Runs a rebuild and closes the notes of every change that it must have seen. What was written while it ran it may have read too early,
 * or have put in front of what another process wrote: those notes are opened again.
 */
export async function aroundRebuild(db: Database, mark: Mark, rebuild: () => Promise<void>): Promise<void> {
  const { rows } = await db.raw("select pg_snapshot_xmin(pg_current_snapshot())::text as before");
  const before = String(rows[0]?.before);
  await rebuild();
  await db.raw(
    changeOf(
      `${mark} = case when tx < ?::xid8 then now() end`,
      `(${mark} is null and tx < ?::xid8) or (${mark} is not null and tx >= ?::xid8)`,
    ),
    [before, before, before],
  );
  await tellAll(db, SWAPPED);
}

/** Notes that nothing needs any more: a rebuild that began before they were closed may still open them again. */
export async function forgetNotes(db: Database, mirrored: boolean): Promise<void> {
  await db.raw(
    `delete from listing_change where id in (
       select id from listing_change where listed_at < now() - interval '${KEPT}'
       ${mirrored ? `and (mirrored_at < now() - interval '${KEPT}' or noted_at < now() - interval '${GIVEN_UP}')` : ""}
       order by id for update)`,
  );
}

/** Notes products by hand: those whose day has come without a write. */
export async function noteProducts(db: Database, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await db.raw(
    `insert into listing_change (subject, ref)
     select 'product', id from jsonb_array_elements_text(?::jsonb) as named (id)`,
    [JSON.stringify(ids)],
  );
}

/** Price lists begin and end by the clock. */
export async function notePriceLists(db: Database, since: Date, until: Date): Promise<void> {
  await db.raw(
    `insert into listing_change (subject, ref)
     select 'price_list', id from price_list
     where (starts_at > ? and starts_at <= ?) or (ends_at > ? and ends_at <= ?)`,
    [since, until, since, until],
  );
}

export async function tellAll(db: Database, message: string = ""): Promise<void> {
  await db.raw("select pg_notify(?, ?)", [CHANNEL, message]);
}
