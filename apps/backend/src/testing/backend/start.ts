import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { promisify } from "node:util";
import type { MedusaContainer } from "@medusajs/framework/types";
import axios, { type AxiosInstance } from "axios";
import { aSuiteDatabase, type SuiteDatabase } from "./databases";
import { READ_AT_START } from "./read-at-start";
import { runner } from "./runner";

export interface Backend {
  api: AxiosInstance;
  container: MedusaContainer;
  database: SuiteDatabase;
  /** When all that was begun in the background has ended. */
  rests: () => Promise<void>;
  stop: () => Promise<void>;
  settings: string;
}

/** In this process, by the code that `medusa start` runs, on a database that has tables and what the start itself writes. */
export async function startBackend(): Promise<Backend> {
  const database = await aSuiteDatabase();
  if (process.env.MEILISEARCH_HOST) await makeIndexes(database.url);
  await runner.configLoaderOverride(process.cwd(), { clientUrl: database.url, debug: false });
  const { container, port, shutdown } = await runner.startApp({ cwd: process.cwd() });
  const rests = () => runner.waitWorkflowExecutions(container);
  await rests();
  return {
    api: axios.create({ baseURL: `http://localhost:${port}` }),
    container,
    database,
    rests,
    async stop() {
      await shutdown();
      await database.drop();
    },
    settings: settingsNow(),
  };
}

/** As `db:migrate` does before a start: an engine beside PostgreSQL has its indexes made, which the start fills. */
async function makeIndexes(DATABASE_URL: string): Promise<void> {
  const cli = createRequire(__filename).resolve("@medusajs/cli/cli.js");
  await promisify(execFile)(process.execPath, [cli, "db:migrate:search"], {
    env: { ...process.env, DATABASE_URL },
  });
}

/** The settings that a started backend goes by, whatever they become later. */
export const settingsNow = (): string =>
  JSON.stringify(READ_AT_START.map((name) => process.env[name] ?? null));
