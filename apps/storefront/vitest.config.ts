import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "~": fileURLToPath(new URL("./app", import.meta.url)) } },
  // A machine at work on other suites as well may take its time.
  test: { include: ["app/**/*.test.{ts,tsx}", "server/**/*.test.ts"], testTimeout: 30_000 },
});
