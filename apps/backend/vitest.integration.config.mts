import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "vitest/config";

const { DB_HOST = "localhost" } = process.env;

export default defineConfig({
  test: {
    globals: true,
    include: ["src/**/*.integration.spec.ts"],
    globalSetup: ["./vitest.migrate.mts"],
    setupFiles: ["./vitest.setup.mts"],
    pool: "forks",
    // A suite waits for PostgreSQL half of its time; more than four at once would use up its connections.
    maxWorkers: Math.min(4, Math.max(2, availableParallelism())),
    silent: "passed-only",
    testTimeout: 120_000,
    // What is waited for comes in milliseconds; on a machine at work it may take its time.
    expect: { poll: { timeout: 15_000 } },
    hookTimeout: 300_000,
    env: {
      NODE_ENV: "test",
      JWT_SECRET: "for-tests-only",
      COOKIE_SECRET: "for-tests-only",
      MEDUSA_DISABLE_TELEMETRY: "1",
      DISABLE_ADMIN: "true",
      LOG_LEVEL: "error",
      MAIL_DIR: join(tmpdir(), "market-mails-of-tests"),
      // The test runner asks for TLS from any database whose host is not called so.
      DB_HOST: DB_HOST === "127.0.0.1" ? "localhost" : DB_HOST,
    },
  },
});
