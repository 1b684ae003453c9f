import { setTimeout as pause } from "node:timers/promises";
import type { Logger, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { LISTING_MODULE, type ListingModuleService } from "../modules/listing";
import {
  type Database,
  databaseOf,
  ensureNotes,
  type ShopWatch,
  shopWatch,
  stopWatching,
} from "../shop-changes";
import { SHAPE } from "./document";
import { reasonOf } from "./guard";
import { mirrorIsWhole, mirrorProducts, mirrors, rebuildMirror } from "./mirror";
import { workOffNotes } from "./notes";
import { rebuildListing, refreshListing } from "./refresh";

/** Without a word from the database: in case one was lost, or a write failed and is to be tried again. */
const LOOK_MS = 1_000;
const WHOLE_EVERY = 5;
const SETTLE_TRIES = 30;

/**
 * Keeps the listing in step with the database. Every change is noted there by the writer's own transaction; one process of all
 * works the notes off, and another takes over when it ends. Nothing waits in memory.
 */
class ListingKeeper {
  readonly #container: MedusaContainer;
  readonly #logger: Logger;
  readonly #db: Database;
  readonly #watch: ShopWatch;
  readonly #ready: Promise<void>;
  readonly #jobs: Record<"list" | "mirror", Job>;
  #looks = 0;
  #missing = 0;
  #look: NodeJS.Timeout;

  constructor(container: MedusaContainer) {
    this.#container = container;
    this.#logger = container.resolve(ContainerRegistrationKeys.LOGGER);
    this.#db = databaseOf(container);
    this.#watch = shopWatch(container);
    this.#ready = this.#begin();
    this.#jobs = {
      list: new Job(this.#logger, () => this.#list()),
      mirror: new Job(this.#logger, () => this.#mirror()),
    };
    this.#watch.listen((told) => told === "changed" && this.wake());
    this.#look = setInterval(() => this.wake(), LOOK_MS).unref();
  }

  wake(): void {
    void this.#jobs.list.run();
  }

  /** Resolves once all that was noted before the call is listed, where this process is the one that does it. */
  async settle(): Promise<void> {
    for (let tries = 0; !this.#watch.hears && tries < SETTLE_TRIES; tries++) await pause(LOOK_MS / 10);
    await this.#jobs.list.run();
    await this.#jobs.mirror.run();
  }

  stop(): void {
    clearInterval(this.#look);
  }

  async #begin(): Promise<void> {
    await ensureNotes(this.#db);
    await this.#watch.opened;
  }

  async #list(): Promise<void> {
    await this.#ready;
    if (!(await this.#watch.leads())) return;
    if (this.#looks === 0) await this.#fillIfOutdated();
    const container = this.#container;
    await workOffNotes(this.#db, {
      mark: "listed_at",
      write: (ids) => this.#refresh(ids),
      rebuild: () => rebuildListing(container),
    });
    this.#looks++;
    // Not waited for: an engine that is slow or away shall not keep PostgreSQL's listing back.
    if (mirrors()) void this.#jobs.mirror.run();
  }

  async #refresh(ids: string[]): Promise<boolean> {
    const { rows } = await this.#db.raw("select clock_timestamp()::text as before");
    await refreshListing(this.#container, ids);
    const { rows: found } = await this.#db.raw(
      `select exists (
         select from listing_entry
         where id in (select jsonb_array_elements_text(?::jsonb)) and updated_at >= ?::timestamptz
       ) as changed`,
      [JSON.stringify(ids), rows[0]?.before],
    );
    return found[0]?.changed === true;
  }

  /** At the first look: after a bulk load, or where an older version of this program wrote. */
  async #fillIfOutdated(): Promise<void> {
    const { rows } = await this.#db.raw(
      `select exists (select from listing_entry where not gone and document #>> '{card,shape}' is distinct from ?)
         or not exists (select from listing_entry where not gone)
         and exists (select from product where status = 'published' and deleted_at is null) as outdated`,
      [String(SHAPE)],
    );
    if (rows[0]?.outdated) await rebuildListing(this.#container);
  }

  async #mirror(): Promise<void> {
    if (!mirrors() || !(await this.#watch.leads())) return;
    const container = this.#container;
    if (this.#looks % WHOLE_EVERY === 0) await this.#refillIfBroken();
    await workOffNotes(this.#db, {
      mark: "mirrored_at",
      write: (ids) => mirrorProducts(container, ids),
      rebuild: () => rebuildMirror(container),
    });
  }

  /** Twice in a row: in between, a write may simply not have arrived. */
  async #refillIfBroken(): Promise<void> {
    const whole = await mirrorIsWhole(this.#container).catch((error: unknown) => {
      if (isAway(error)) throw error;
      return false;
    });
    this.#missing = whole ? 0 : this.#missing + 1;
    if (this.#missing < 2) return;
    this.#logger.warn("Meilisearch does not hold what the listing holds: its index is built anew.");
    await rebuildMirror(this.#container);
    this.#missing = 0;
    this.#logger.info("Meilisearch holds the whole listing again.");
  }
}

/** Nothing listens there: an index can only be built where something does. */
function isAway(error: unknown): boolean {
  return (
    error instanceof Error && /fetch failed|ECONN|ENOTFOUND|timeout/i.test(`${error.message} ${error.cause}`)
  );
}

/** Runs one at a time; asked for while it runs, once more afterwards. A failure is told of once, and tried again. */
class Job {
  #running: Promise<void> | undefined;
  #next: Promise<void> | undefined;
  #failing = false;

  constructor(
    readonly logger: Logger,
    readonly work: () => Promise<void>,
  ) {}

  run(): Promise<void> {
    if (!this.#running) return this.#start();
    this.#next ??= this.#running.then(() => {
      this.#next = undefined;
      return this.#start();
    });
    return this.#next;
  }

  #start(): Promise<void> {
    this.#running = this.work()
      .then(() => {
        this.#failing = false;
      })
      .catch((error: unknown) => {
        if (!this.#failing) this.logger.warn(`The listing is not in step, trying again: ${reasonOf(error)}`);
        this.#failing = true;
      })
      .finally(() => {
        this.#running = undefined;
      });
    return this.#running;
  }
}

let keeper: { of: unknown; it: ListingKeeper } | undefined;

/** Starts it where it does not run yet; each process that may do work in the background has one. */
export function listingKeeper(container: MedusaContainer): ListingKeeper {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  if (keeper?.of !== connection) {
    keeper?.it.stop();
    keeper = { of: connection, it: new ListingKeeper(container) };
    const module: ListingModuleService = container.resolve(LISTING_MODULE);
    module.onShutdown(stopKeeping);
  }
  return keeper.it;
}

function stopKeeping(): void {
  keeper?.it.stop();
  keeper = undefined;
  stopWatching();
}
