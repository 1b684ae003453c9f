import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { ROOT } from "../launch/settings.mjs";
import { Trouble } from "../launch/trouble.mjs";

/** The shell draws the same pages with nearly a third less work, and is what Playwright itself takes; so it comes first. */
const MACHINE_S = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/lib/chromium/chromium",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/**
 * A Chromium that runs: the one named by CHROMIUM_PATH, Playwright's own (fetched where that is possible), the
 * machine's, or Debian's out of apt when this is root.
 */
export async function browser(note) {
  const named = process.env.CHROMIUM_PATH;
  if (named) return found(named, "CHROMIUM_PATH", note) ?? complain(`CHROMIUM_PATH=${named} does not run.`);

  const own = playwrightsOwn();
  if (own && existsSync(own) && runs(own)) return found(own, "Playwright's", note);
  if (own && (await canBeFetched()) && fetchPlaywrights() && runs(own))
    return found(own, "Playwright's, fetched", note);

  for (const path of MACHINE_S) if (existsSync(path) && runs(path)) return found(path, path, note);

  if (process.getuid?.() === 0 && installWithApt()) {
    const installed = MACHINE_S.find((path) => existsSync(path) && runs(path));
    if (installed) return found(installed, "installed with apt", note);
  }
  return complain("There is no Chromium for the end-to-end tests, and none could be installed.");
}

function found(path, how, note) {
  if (!runs(path)) return null;
  note(how);
  return path;
}

function complain(en) {
  throw new Trouble({
    en,
    tryEn:
      "Install Chromium (apt-get install chromium, or npx playwright install --with-deps chromium), or name one: CHROMIUM_PATH=/path/to/chromium npm test",
    vi: "Không có trình duyệt Chromium chạy được cho các bài kiểm thử: hãy cài Chromium hoặc đặt CHROMIUM_PATH.",
  });
}

function playwright() {
  return createRequire(path.join(ROOT, "e2e/package.json"));
}

function playwrightsOwn() {
  try {
    return playwright()("@playwright/test").chromium.executablePath();
  } catch {
    return null;
  }
}

/** A blocked or absent network should cost seconds, not the installer's many tries. */
async function canBeFetched() {
  try {
    const answer = await fetch("https://cdn.playwright.dev/", {
      method: "HEAD",
      signal: AbortSignal.timeout(4_000),
    });
    return answer.status < 500 && answer.status !== 403 && answer.status !== 407;
  } catch {
    return false;
  }
}

function fetchPlaywrights() {
  const cli = path.join(path.dirname(playwright().resolve("@playwright/test/package.json")), "cli.js");
  const withDeps = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get") ? ["--with-deps"] : [];
  const { status } = spawnSync(process.execPath, [cli, "install", ...withDeps, "chromium"], {
    stdio: "ignore",
    timeout: 240_000,
  });
  return status === 0;
}

function installWithApt() {
  if (!existsSync("/usr/bin/apt-get")) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const apt = (...args) =>
    spawnSync("apt-get", args, { env, stdio: "ignore", timeout: 300_000 }).status === 0;
  apt("update", "-qq");
  return ["chromium-headless-shell", "chromium", "chromium-browser"].some((name) =>
    apt("install", "-y", "-qq", "--no-install-recommends", name),
  );
}

/** Shows an empty page: a browser that lacks a library says so here and not in the middle of the tests. */
function runs(path) {
  const { status, stdout } = spawnSync(
    path,
    ["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--dump-dom", "about:blank"],
    { encoding: "utf8", timeout: 40_000 },
  );
  return status === 0 && stdout.includes("<html");
}
