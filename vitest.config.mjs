import { defineConfig } from "vitest/config";

/** The scripts behind `npm start` and `npm test`; every workspace has settings of its own. */
export default defineConfig({
  test: { include: ["scripts/**/*.test.mjs"], testTimeout: 30_000 },
});
