import { createRequire } from "node:module";
import type { MedusaContainer } from "@medusajs/framework/types";

interface Copying {
  databaseName: string;
  templateName: string;
}

/** The parts of Medusa's own test runner, which as a whole starts a backend for each suite, and twice. */
interface RunnerParts {
  configLoaderOverride(cwd: string, database: { clientUrl: string; debug: boolean }): Promise<void>;
  startApp(options: { cwd: string }): Promise<{
    shutdown: () => Promise<void>;
    container: MedusaContainer;
    port: number;
  }>;
  waitWorkflowExecutions(container: MedusaContainer): Promise<void>;
  createPostgresDatabaseTemplate(copying: Copying): Promise<void>;
  restorePostgresDatabaseFromTemplate(copying: Copying): Promise<void>;
  dropPostgresDatabaseTemplate(name: string): Promise<void>;
  closeWaitingroomClient(): Promise<void>;
}

const PARTS = "@medusajs/test-utils/dist/medusa-test-runner-utils";
const load = createRequire(__filename);

export const runner: RunnerParts = { ...load(PARTS), ...load(`${PARTS}/wait-workflow-executions`) };
