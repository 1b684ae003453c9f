import { randomUUID } from "node:crypto";
import { inject } from "vitest";
import { runner } from "./runner";

declare module "vitest" {
  export interface ProvidedContext {
    /** Its name; made by `vitest.migrate.mts`. */
    migratedDatabase: string;
  }
}

/** The database of one backend, and the copies that it is brought back to. */
export interface SuiteDatabase {
  name: string;
  url: string;
  /** Keeps it as it is now, under this word. */
  keep: (as: string) => Promise<void>;
  /** As it was when it was kept. */
  bringBack: (from: string) => Promise<void>;
  /** A copy under a whole name of its own. */
  copy: (to: string) => Promise<void>;
  dropCopy: (name: string) => Promise<void>;
  drop: () => Promise<void>;
}

/** All tables, no rows: a copy of the one that was migrated for the run, which takes a moment instead of ten seconds. */
export async function aSuiteDatabase(): Promise<SuiteDatabase> {
  const migrated = inject("migratedDatabase");
  // PostgreSQL keeps 63 letters of a name, and copies add a word of theirs.
  const name = `${migrated}-${randomUUID().slice(0, 8)}`;
  const { askDatabase, databasesOf, quotedName } = await import("@market/local-services");
  const { DB_HOST = "localhost", DB_PORT = "5432", DB_USERNAME = "postgres", DB_PASSWORD = "" } = process.env;
  const server = databasesOf({
    host: DB_HOST,
    port: Number(DB_PORT),
    user: DB_USERNAME,
    password: DB_PASSWORD,
  });
  await askDatabase(
    server.url("postgres"),
    `create database ${quotedName(name)} template ${quotedName(migrated)}`,
  );
  const kept = new Set<string>();
  const templateOf = (word: string) => `${name}-${word}`;
  return {
    name,
    url: server.url(name),
    async keep(as) {
      await runner.createPostgresDatabaseTemplate({ databaseName: name, templateName: templateOf(as) });
      kept.add(as);
    },
    bringBack: (from) =>
      runner.restorePostgresDatabaseFromTemplate({ databaseName: name, templateName: templateOf(from) }),
    copy: (to) => runner.createPostgresDatabaseTemplate({ databaseName: name, templateName: to }),
    dropCopy: (copy) => runner.dropPostgresDatabaseTemplate(copy),
    async drop() {
      for (const word of kept) await runner.dropPostgresDatabaseTemplate(templateOf(word));
      await server.dropDatabase(name);
      await runner.closeWaitingroomClient();
    },
  };
}
