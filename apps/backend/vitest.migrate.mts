import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { askDatabase, databasesOf } from "@market/local-services";
import type { TestProject } from "vitest/node";

/** Migrates one database a run; every suite begins with a copy of it, which takes a moment instead of ten seconds. */
export default async function migrateOnce(project: TestProject): Promise<() => Promise<void>> {
  const { DB_HOST = "localhost", DB_PORT = "5432", DB_USERNAME = "postgres", DB_PASSWORD = "" } = process.env;
  const server = databasesOf({
    host: DB_HOST,
    port: Number(DB_PORT),
    user: DB_USERNAME,
    password: DB_PASSWORD,
  });
  const database = `market-migrated-${process.pid}`;
  await server.dropDatabase(database);
  await server.ensureDatabase(database);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [createRequire(import.meta.url).resolve("@medusajs/cli/cli.js"), "db:migrate"],
    {
      env: {
        ...process.env,
        ...project.config.env,
        DATABASE_URL: server.url(database),
        MEILISEARCH_HOST: "",
      },
      encoding: "utf8",
    },
  );
  if (status !== 0) throw new Error(`The tests' database could not be migrated:\n${stdout}\n${stderr}`);
  project.provide("migratedDatabase", database);
  return async () => {
    // And the copies of workers that ended without a word.
    const ours = await askDatabase(
      server.url("postgres"),
      "select datname from pg_database where datname like $1",
      [`${database}%`],
    );
    for (const { datname } of ours) await server.dropDatabase(datname);
  };
}
