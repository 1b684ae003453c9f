export interface Databases {
  host: string;
  port: number;
  user: string;
  password: string;
  /** postgres:// address of a database on this server. */
  url(database: string): string;
  /** Creates the database unless it exists. */
  ensureDatabase(database: string): Promise<void>;
  dropDatabase(database: string): Promise<void>;
}
export function databasesOf(server: Pick<Databases, "host" | "port" | "user" | "password">): Databases;
/** One question to any PostgreSQL, by its address. */
export function askDatabase<Row = Record<string, unknown>>(
  url: string,
  sql: string,
  values?: unknown[],
): Promise<Row[]>;
/** A name quoted for SQL. */
export function quotedName(name: string): string;

export interface RunningPostgres extends Databases {
  pid: number;
  /** Settles when the server has ended, for whatever reason. */
  ended: Promise<unknown>;
  stop(): Promise<void>;
}
export interface PostgresSettings {
  /** Folder of the data; made when missing. */
  dir: string;
  /** TCP port; a free one when left out. */
  port?: number;
  /** Of the user `postgres`; set when the data are made, needed to get in afterwards. */
  password?: string;
  /** False: quick and forgetful, for tests. */
  durable?: boolean;
  /** Called with the server's log lines. */
  onLog?: (line: string) => void;
}
/** @throws {PostgresProblem} */
export function startPostgres(settings: PostgresSettings): Promise<RunningPostgres>;

export interface ThrowAwayPostgres extends Databases {
  /** DB_HOST, DB_PORT, DB_USERNAME and DB_PASSWORD, as Medusa's test runner reads them. */
  env: { DB_HOST: string; DB_PORT: string; DB_USERNAME: string; DB_PASSWORD: string };
  stop(): Promise<void>;
}
/** A PostgreSQL for tests: the one named by DB_HOST where that is set, else one that is gone after stop(). */
export function throwAwayPostgres(settings?: { onLog?: (line: string) => void }): Promise<ThrowAwayPostgres>;

export interface ClusterState {
  state: "missing" | "ready" | "broken" | "other-version" | "no-access";
  version?: string;
}
export function clusterState(dir: string): ClusterState;
/** The server that runs on these data, also one left behind by a run that was killed. */
export function runningServer(dir: string): { pid: number; port: number } | null;
/** Ends such a server and clears a stale lock; true when there was one to end. */
export function stopRunning(dir: string): Promise<boolean>;

export function freePort(): Promise<number>;
export function portIsFree(port: number): Promise<boolean>;

export class PostgresProblem extends Error {
  code: "broken" | "other-version" | "no-access" | "no-space" | "port" | "password" | "account" | "failed";
}
