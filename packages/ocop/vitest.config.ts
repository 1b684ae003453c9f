import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Tests of thousands of made-up cases, on a machine that has other things to do.
    testTimeout: 60_000,
    // Rules must not depend on the machine's time zone: run far from Vietnam's.
    env: { TZ: "America/Los_Angeles" },
  },
});
