import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

/**
 * Run after each build of packages/ocop while `npm run dev` watches it. The storefront's Vite sees the built files change by itself;
 * Medusa watches its own folder alone, and starts anew when a file of its own is touched. A build that gives the same program (the
 * first one of a run, a comment) touches nothing.
 * @param {{ built: string, touch: string, stamp: string }} places the folder of built files, the file to touch, and what is known of the
 *   last build
 * @returns {boolean} whether the backend was told
 */
export function restartIfChanged({ built, touch, stamp }) {
  const hash = createHash("sha256");
  const programs = readdirSync(built).filter((name) => name.endsWith(".js"));
  for (const name of programs.sort()) hash.update(readFileSync(path.join(built, name))).update("\0");
  const now = hash.digest("hex");
  const before = existsSync(stamp) ? readFileSync(stamp, "utf8") : null;
  if (before === now) return false;
  writeFileSync(stamp, now);
  if (before === null) return false;
  const moment = new Date();
  utimesSync(touch, moment, moment);
  return true;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [built, touch, stamp] = process.argv.slice(2);
  if (restartIfChanged({ stamp, touch, built })) console.log("The backend starts anew with the new rules.");
}
