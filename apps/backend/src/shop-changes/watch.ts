import { randomUUID } from "node:crypto";
import { dayOf } from "@market/ocop";
import type { Logger, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { clock } from "../clock";
import { openConnection, type RawConnection } from "./connection";
import { CHANNEL, SWAPPED } from "./notes";

/** Within two of these a broken connection is noticed. */
export const BEAT_MS = 1_000;
/** A burst of commits is told at once and once more when it is over. */
const BURST_MS = 100;
const AGAIN_MS = 250;

/** `changed`: look again; `swapped`: and at another index; `lost`: from now on changes go unheard. */
export type ShopTold = "changed" | "swapped" | "lost";

/**
 * Hears from PostgreSQL of every committed change, whichever process wrote it, and tells all who listen in this process. One
 * connection a process, however many listeners.
 */
class ShopWatch {
  /** Settles with the first try to connect. */
  readonly opened: Promise<void>;
  readonly #container: MedusaContainer;
  readonly #logger: Logger;
  readonly #listeners = new Set<(told: ShopTold) => void>();
  readonly #process = randomUUID().slice(0, 8);
  #changes = 0;
  #connection: RawConnection | undefined;
  #leads = false;
  #stopped = false;
  #burst: NodeJS.Timeout | undefined;
  #beat: NodeJS.Timeout | undefined;
  #again = false;
  #day = dayOf(clock.now());

  constructor(container: MedusaContainer) {
    this.#container = container;
    this.#logger = container.resolve(ContainerRegistrationKeys.LOGGER);
    this.opened = this.#open();
  }

  /** While false, changes may go unheard. */
  get hears(): boolean {
    return this.#connection !== undefined;
  }

  get version(): string {
    return `${this.#process}.${this.#changes}`;
  }

  listen(listener: (told: ShopTold) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** True in one process of all that share the database: in the one whose connection holds the lock. */
  async leads(): Promise<boolean> {
    if (!this.#connection) return false;
    if (!this.#leads) {
      const { rows } = await this.#connection.query(
        `select pg_try_advisory_lock(hashtext('${CHANNEL}'), 1) as mine`,
      );
      this.#leads = rows[0]?.mine === true;
    }
    return this.#leads;
  }

  /** On the connection that listens, so that it never waits behind a busy pool. */
  async ask(sql: string, values: unknown[] = []): Promise<Array<Record<string, unknown>>> {
    if (!this.#connection) throw new Error("The database is not heard at this moment.");
    return (await this.#connection.query(sql, values)).rows;
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#burst);
    this.#lose(this.#connection);
  }

  async #open(): Promise<void> {
    if (this.#stopped) return;
    try {
      const connection = await openConnection(this.#container);
      connection.on("error", () => this.#lose(connection));
      connection.on("end", () => this.#lose(connection));
      connection.on("notification", ({ payload }) => {
        if (payload === SWAPPED) this.#tell("swapped");
        this.#hear();
      });
      await connection.query(`listen ${CHANNEL}`);
      if (this.#stopped) return void connection.end().catch(() => undefined);
      this.#connection = connection;
      this.#beat = setInterval(() => this.#check(connection), BEAT_MS).unref();
      // Whatever was committed while nobody listened.
      this.#hear();
    } catch (error) {
      this.#logger.warn(`Changes in the shop cannot be heard: ${error}. Trying again.`);
      setTimeout(() => this.#open(), AGAIN_MS * 4).unref();
    }
  }

  /** A connection may be dead without saying so; and days turn without anything being written. */
  #check(connection: RawConnection): void {
    const tooLate = setTimeout(() => this.#lose(connection), BEAT_MS).unref();
    connection
      .query("select 1")
      .then(() => clearTimeout(tooLate))
      .catch(() => this.#lose(connection));
    const day = dayOf(clock.now());
    if (day !== this.#day) {
      this.#day = day;
      this.#hear();
    }
  }

  #lose(connection: RawConnection | undefined): void {
    if (!connection || connection !== this.#connection) return;
    this.#connection = undefined;
    this.#leads = false;
    clearInterval(this.#beat);
    connection.end().catch(() => undefined);
    this.#tell("lost");
    if (!this.#stopped) setTimeout(() => this.#open(), AGAIN_MS).unref();
  }

  #hear(): void {
    if (this.#burst) {
      this.#again = true;
      return;
    }
    this.#changes++;
    this.#tell("changed");
    this.#burst = setTimeout(() => {
      this.#burst = undefined;
      if (!this.#again) return;
      this.#again = false;
      this.#hear();
    }, BURST_MS).unref();
  }

  #tell(told: ShopTold): void {
    for (const listener of [...this.#listeners]) listener(told);
  }
}

export type { ShopWatch };

let watch: { of: unknown; it: ShopWatch } | undefined;

/** The process's own; the first who asks starts it. */
export function shopWatch(container: MedusaContainer): ShopWatch {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  if (watch?.of !== connection) {
    watch?.it.stop();
    watch = { of: connection, it: new ShopWatch(container) };
  }
  return watch.it;
}

export function stopWatching(): void {
  watch?.it.stop();
  watch = undefined;
}
