import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { stopAll } from "../scripts/launch/processes.mjs";
import { sayTrouble } from "../scripts/launch/say.mjs";
import { Trouble } from "../scripts/launch/trouble.mjs";
import { closeHomes } from "./servers/home.mjs";

/** `npm run bench -- NAME`: runs bench/NAME.mjs. Benchmarks print figures; soak judges, booking what was sold, payments what was paid. */
const here = path.dirname(fileURLToPath(import.meta.url));
const names = readdirSync(here)
  .filter((file) => file.endsWith(".mjs") && !["run.mjs", "latency.mjs"].includes(file))
  .map((file) => path.basename(file, ".mjs"));

const name = process.argv[2];
if (!name || !existsSync(path.join(here, `${name}.mjs`))) {
  console.error(`Which benchmark? npm run bench -- ${names.join(" | ")}`);
  process.exit(2);
}

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.once(signal, async () => {
    await closeHomes();
    await stopAll();
    process.exit(1);
  });
}
try {
  await import(pathToFileURL(path.join(here, `${name}.mjs`)).href);
} catch (error) {
  if (!(error instanceof Trouble)) throw error;
  sayTrouble(error);
  process.exit(1);
}
