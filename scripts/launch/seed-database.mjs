import { existsSync } from "node:fs";
import path from "node:path";
import { backendEnv, localServices, migrate, readNote, writeNote } from "./database.mjs";
import { runToEnd } from "./processes.mjs";
import { BACKEND, MEDUSA } from "./settings.mjs";
import { Trouble } from "./trouble.mjs";

const SEED = "src/scripts/seed.ts";

/** Does the database hold nothing yet? A seed that was cut short counts as nothing, and is cleared away. */
export async function wantsSeed(url) {
  const note = await readNote(url);
  if (note.seed === "done") return false;
  if (note.seed === "begun") return "again";
  const { askDatabase } = await localServices();
  const [{ any }] = await askDatabase(url, "select exists (select 1 from product) as any");
  return !any;
}

export async function seed(settings, url, { products } = {}) {
  if (!existsSync(path.join(BACKEND, SEED))) return false;
  await writeNote(url, { seed: "begun" });
  const env = { ...backendEnv(settings, url), NODE_ENV: "development", DISABLE_ADMIN: "true" };
  if (products) env.SEED_PRODUCTS = String(products);
  await runToEnd("The seed", process.execPath, [MEDUSA, "exec", `./${SEED}`], {
    cwd: BACKEND,
    env,
    log: path.join(settings.logs, "seed.log"),
  });
  await writeNote(url, { seed: "done" });
  return true;
}

/** An interrupted first seed: away with the half, and once more. Only ever done to our own embedded database. */
export async function startOver(settings, url, embedded) {
  if (!embedded) {
    throw new Trouble({
      en: "The demo data in the database of DATABASE_URL were seeded only in part.",
      tryEn: "Empty that database yourself and start again.",
      vi: "Dữ liệu mẫu trong cơ sở dữ liệu của DATABASE_URL mới nạp được một phần: hãy tự làm rỗng rồi chạy lại.",
    });
  }
  const { name } = await readNote(url);
  await embedded.dropDatabase(name);
  await embedded.ensureDatabase(name);
  await migrate(settings, url);
}
