import { readdirSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";
import { type Sharing, sharingOf } from "./src/testing/backend/read-at-start.ts";

const { DB_HOST = "localhost" } = process.env;

const SUITES = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".integration.spec.ts"))
  .map((file) => join("src", file));
const sharing = (kind: Sharing) => SUITES.filter((file) => sharingOf(readFileSync(file, "utf8")) === kind);

const KINDS: readonly Sharing[] = ["own", "cards", "bank", "plain"];

type Suites = NonNullable<TestProjectInlineConfiguration["test"]>;

const suites = (of: Suites): TestProjectInlineConfiguration => ({
  test: {
    globals: true,
    setupFiles: ["./vitest.setup.mts"],
    pool: "forks",
    // Random lives last as long as they are told to.
    testTimeout: 120_000 + (Number(process.env.PROPERTY_SECONDS) || 0) * 1_000,
    // What is waited for comes in milliseconds; on a machine at work it may take its time.
    expect: { poll: { timeout: 15_000 } },
    hookTimeout: 300_000,
    ...of,
    env: { ...ENV, ...of.env },
  },
});

const ENV = {
  NODE_ENV: "test",
  JWT_SECRET: "for-tests-only",
  COOKIE_SECRET: "for-tests-only",
  MEDUSA_DISABLE_TELEMETRY: "1",
  DISABLE_ADMIN: "true",
  LOG_LEVEL: "error",
  // The test runner asks for TLS from any database whose host is not called so.
  DB_HOST: DB_HOST === "127.0.0.1" ? "localhost" : DB_HOST,
};

/** A backend takes longer to start than most suites take: those that can share one do. */
export default defineConfig({
  test: {
    globalSetup: ["./vitest.migrate.mts"],
    // For the server that migrates.
    env: ENV,
    // A suite waits for PostgreSQL half of its time; more than four at once would use up its connections.
    maxWorkers: Math.min(4, Math.max(2, availableParallelism())),
    silent: "passed-only",
    projects: KINDS.map((kind, place) =>
      suites({
        name: kind,
        include: sharing(kind),
        isolate: kind === "own",
        env: { BACKEND_OF_TESTS: kind },
        // One kind after the other: a worker that gets another kind of suite gives its backend up.
        sequence: { groupOrder: place },
      }),
    ),
  },
});
