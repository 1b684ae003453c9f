import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { BACKEND, ROOT } from "./settings.mjs";

/** What decides how the database looks: were it another, the database has to be migrated. */
export function migrationsHash() {
  const hash = createHash("sha256");
  const sources = path.join(BACKEND, "src");
  const files = [
    path.join(ROOT, "package-lock.json"),
    path.join(BACKEND, "medusa-config.ts"),
    ...["links", "search", "listing", "migration-scripts"].flatMap((folder) =>
      filesBelow(path.join(sources, folder)),
    ),
    ...filesBelow(path.join(sources, "modules")).filter((file) => /[/\\](migrations|models)[/\\]/.test(file)),
  ];
  for (const file of files.filter((name) => existsSync(name) && !name.includes("__tests__"))) {
    hash.update(path.relative(ROOT, file)).update("\0").update(readFileSync(file)).update("\0");
  }
  // Which search engine serves decides which tables its index needs.
  hash.update(process.env.MEILISEARCH_HOST ?? "");
  return hash.digest("hex").slice(0, 16);
}

function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .map((entry) => path.join(folder, entry))
    .filter((file) => statSync(file).isFile())
    .sort();
}
