import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Rules must not depend on the machine's time zone: run far from Vietnam's.
    env: { TZ: "America/Los_Angeles" },
  },
});
