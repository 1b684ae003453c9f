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

/** The settings that a started backend goes by, whatever they become later. */
export const settingsNow = (): string =>
  JSON.stringify(READ_AT_START.map((name) => process.env[name] ?? null));
