import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { runToEnd } from "./processes.mjs";
import { ROOT } from "./settings.mjs";
import { Trouble } from "./trouble.mjs";

/**
 * Is what package-lock.json asks for what is installed? npm keeps a lock of its own inside node_modules, written last,
 * so an interrupted installation does not look whole.
 */
export function isInstalled(root = ROOT) {
  try {
    const asked = packagesOf(path.join(root, "package-lock.json"));
    const there = packagesOf(path.join(root, "node_modules/.package-lock.json"));
    return Object.entries(asked).every(([place, wanted]) => {
      if (!place.includes("node_modules/") || wanted.link) return true;
      const found = there[place];
      if (!found) return Boolean(wanted.optional || wanted.peer || wanted.devOptional);
      return found.version === wanted.version;
    });
  } catch {
    return false;
  }
}

function packagesOf(lock) {
  return JSON.parse(readFileSync(lock, "utf8")).packages;
}

export async function install(settings) {
  const { command, first } = npm();
  try {
    await runToEnd(
      "npm ci",
      command,
      [...first, "ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund", "--prefer-offline"],
      { cwd: ROOT, env: { npm_config_loglevel: "warn" }, log: path.join(settings.logs, "install.log") },
    );
  } catch (error) {
    if (!(error instanceof Trouble) || !error.log) throw error;
    const outOfStep = readFileSync(error.log, "utf8").includes("EUSAGE");
    if (outOfStep) {
      throw new Trouble({
        en: "package.json and package-lock.json ask for different packages, so that npm ci refuses both.",
        tryEn: "Bring the lock up to date and start again: npm install && node scripts/complete-lock.mjs",
        vi: "package.json và package-lock.json không khớp nhau: chạy npm install && node scripts/complete-lock.mjs rồi chạy lại.",
        log: error.log,
      });
    }
    throw new Trouble({
      en: "The packages could not be installed (npm ci); npm's last words are above.",
      tryEn: "Check the connection to the npm registry and start again.",
      vi: "Không cài được các gói (npm ci): hãy kiểm tra kết nối mạng rồi chạy lại.",
      log: error.log,
    });
  }
}

/** The npm that started us, else the one on the PATH. */
function npm() {
  const running = process.env.npm_execpath;
  if (running && /npm-cli\.c?js$/.test(running) && existsSync(running)) {
    return { command: process.execPath, first: [running] };
  }
  return { command: process.platform === "win32" ? "npm.cmd" : "npm", first: [] };
}
