import path from "node:path";
import { backendEnv, migrate, openDatabase, readNote } from "./database.mjs";
import { live } from "./life.mjs";
import { prepareDataFolder } from "./preflight.mjs";
import { runToEnd } from "./processes.mjs";
import { stopLeftovers, watchOver } from "./reaper.mjs";
import { noteRun, runningShop } from "./running.mjs";
import { say, stage } from "./say.mjs";
import { BACKEND, MEDUSA, settingsFrom } from "./settings.mjs";
import { Trouble } from "./trouble.mjs";

const REBUILD = "./src/scripts/rebuild-listing.ts";

/** `npm run search:reindex`: builds the search anew, also beside the running shop, which answers from the old one until then. */
export function main() {
  return live(settingsFrom, async (settings) => {
    say("\n  OCOP Hải Phòng: search\n");
    prepareDataFolder(settings);
    await besideTheShop(settings);
    const { url } = await stage("Find the database", () => openDatabase(settings));
    if (!(await readNote(url)).hasShop) {
      throw new Trouble({
        en: "There is no shop in this database yet, so there is nothing to search.",
        tryEn: "npm start",
        vi: "Cơ sở dữ liệu này chưa có cửa hàng nào: hãy chạy npm start trước.",
      });
    }
    await stage("Migrate the database", () => migrate(settings, url));
    await stage("Build the search anew", () => rebuild(settings, url));
    say("\n  Done: every product is found as it stands now.\n");
  });
}

async function besideTheShop(settings) {
  if (settings.databaseUrl) return;
  if (runningShop(settings)) {
    settings.joinRunning = true;
    return;
  }
  await stopLeftovers(settings.run);
  noteRun(settings, { ready: false });
  settings.noted = true;
  watchOver(settings.run);
}

function rebuild(settings, url) {
  return runToEnd("The search", process.execPath, [MEDUSA, "exec", REBUILD], {
    cwd: BACKEND,
    env: { ...backendEnv(settings, url), NODE_ENV: "development", DISABLE_ADMIN: "true" },
    log: path.join(settings.logs, "reindex.log"),
  });
}
