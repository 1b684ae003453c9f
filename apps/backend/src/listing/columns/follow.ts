import type { MedusaContainer } from "@medusajs/framework/types";
import { Columns, type EntryFacts } from "./columns";
import { type Connection, connectionOf } from "./entries";

/** More changes than this are read as a whole instead: cheaper, and in small pieces. */
const MOST_CHANGES = 3_000;
const PIECE = 2_000;

const DATABASE = "(select oid::text from pg_database where datname = current_database()) as database";

interface Change {
  id: string;
  change: string;
  facts: EntryFacts | null;
}

/**
 * Keeps columns in step with the table, whichever process wrote it. Each row names the transaction that wrote it; what began before
 * the oldest transaction still running at our last look is known, all else is asked for again. So nothing committed before a
 * question is missing from its answer, and no clock or sequence is trusted.
 */
class Follower {
  #columns: Columns | undefined;
  #settledBefore = "0";
  /** Changes above that mark that were taken in already. */
  #taken = new Map<string, string>();
  /** Which database was read: another may have been put in its place, from a backup. */
  #database: string | undefined;
  #lookedAt = 0;
  #running: Promise<Columns> | undefined;
  #next: Promise<Columns> | undefined;

  /** Columns that hold all that was committed before the call. Calls that wait share one look. */
  upToDate(connection: Connection): Promise<Columns> {
    if (!this.#running) return this.#start(connection);
    this.#next ??= this.#running
      .catch(() => undefined)
      .then(() => {
        this.#next = undefined;
        return this.#start(connection);
      });
    return this.#next;
  }

  /** Columns as they were at most a second ago. */
  recent(connection: Connection): Promise<Columns> {
    if (this.#columns && performance.now() - this.#lookedAt < 1_000) return Promise.resolve(this.#columns);
    return this.upToDate(connection);
  }

  #start(connection: Connection): Promise<Columns> {
    const running = this.#follow(connection).finally(() => {
      this.#lookedAt = performance.now();
      if (this.#running === running) this.#running = undefined;
    });
    this.#running = running;
    return running;
  }

  async #follow(connection: Connection): Promise<Columns> {
    if (!this.#columns || this.#columns.isWorn) return this.#readAll(connection);
    const { rows } = await connection.raw<{ mark: string; database: string; changes: Change[] | null }>(
      `select pg_snapshot_xmin(pg_current_snapshot())::text as mark, ${DATABASE},
         (select json_agg(each) from (
           select id, change::text, case when gone then null else document - 'card' end as facts
           from listing_entry where change >= ?::text::xid8 order by change limit ${MOST_CHANGES}
         ) each) as changes`,
      [this.#settledBefore],
    );
    const [answer] = rows;
    const changes = answer?.changes ?? [];
    if (!answer || answer.database !== this.#database || changes.length >= MOST_CHANGES)
      return this.#readAll(connection);
    const taken = new Map<string, string>();
    for (const each of changes) {
      taken.set(each.id, each.change);
      if (this.#taken.get(each.id) !== each.change) this.#take(this.#columns, each);
    }
    this.#taken = taken;
    this.#settledBefore = answer.mark;
    return this.#columns;
  }

  #take(columns: Columns, { id, facts }: Pick<Change, "id" | "facts">): void {
    if (facts) columns.put(facts);
    else columns.remove(id);
  }

  /** The columns in use go on answering until the new ones are full. */
  async #readAll(connection: Connection): Promise<Columns> {
    // Entries of a restored copy name transactions that this server has not reached yet.
    await connection.raw(
      `update listing_entry set change = pg_current_xact_id()
       where change >= pg_snapshot_xmax(pg_current_snapshot())`,
    );
    const { rows: marks } = await connection.raw<{ mark: string; database: string }>(
      `select pg_snapshot_xmin(pg_current_snapshot())::text as mark, ${DATABASE}`,
    );
    const columns = new Columns();
    for (let after = ""; ; ) {
      const { rows } = await connection.raw<{ facts: EntryFacts }>(
        `select document - 'card' as facts from listing_entry where not gone and id > ? order by id limit ${PIECE}`,
        [after],
      );
      for (const { facts } of rows) this.#take(columns, { id: facts.id, facts });
      after = rows.at(-1)?.facts.id ?? "";
      if (rows.length < PIECE) break;
    }
    this.#columns = columns;
    this.#taken = new Map();
    this.#settledBefore = marks[0]?.mark ?? "0";
    this.#database = marks[0]?.database;
    return columns;
  }
}

const follower = new Follower();

export function followedColumns(container: MedusaContainer): Promise<Columns> {
  return follower.upToDate(connectionOf(container));
}

/** For what need not be of this very moment: which words there are. */
export function recentColumns(container: MedusaContainer): Promise<Columns> {
  return follower.recent(connectionOf(container));
}
