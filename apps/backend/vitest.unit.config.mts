import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    globals: true,
    include: ["src/**/*.unit.spec.ts"],
    passWithNoTests: true,
    // A machine at work on other suites as well may take its time.
    testTimeout: 30_000,
  },
});
