import { readFileSync } from "node:fs";

/** The key is made by the database's first migration, so it comes as a file when the containers start together. */
const { PUBLISHABLE_KEY, PUBLISHABLE_KEY_FILE } = process.env;
if (!PUBLISHABLE_KEY && PUBLISHABLE_KEY_FILE) {
  process.env.PUBLISHABLE_KEY = readFileSync(PUBLISHABLE_KEY_FILE, "utf8").trim();
}
await import("../apps/storefront/server.mjs");
