import { rmSync } from "node:fs";
import path from "node:path";
import { TOOLS } from "./build.mjs";
import { launch } from "./processes.mjs";
import { BACKEND, ROOT } from "./settings.mjs";

const OCOP = path.join(ROOT, "packages/ocop");
const TSUP = path.join(ROOT, "node_modules/tsup/dist/cli-default.js");

/** Builds packages/ocop anew at each edit, for `npm run dev`: both programs read its built files. */
export function watchRules(settings) {
  const stamp = path.join(settings.run, "rules");
  rmSync(stamp, { force: true });
  const tell = path.join(ROOT, "scripts/launch/rules-rebuilt.mjs");
  const words = [tell, path.join(OCOP, "dist"), path.join(BACKEND, "medusa-config.ts"), stamp];
  const after = ["node", ...words.map((word) => JSON.stringify(word))].join(" ");
  return launch("The rules", process.execPath, [TSUP, "--watch", "src", "--onSuccess", after], {
    cwd: OCOP,
    env: TOOLS,
    log: path.join(settings.logs, "rules.log"),
  });
}
