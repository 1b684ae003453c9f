import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { writeFileSafely } from "./processes.mjs";
import { Trouble } from "./trouble.mjs";

function noteIn(settings) {
  return path.join(settings.run, "shop.json");
}

/** What the run on this folder says of itself: { pid, ready, storefront, backend, … }; null when none is alive. */
export function runningShop(settings) {
  try {
    const note = JSON.parse(readFileSync(noteIn(settings), "utf8"));
    process.kill(note.pid, 0);
    return note.pid !== process.pid && isLauncher(note.pid) ? note : null;
  } catch {
    return null;
  }
}

function isLauncher(pid) {
  try {
    return /(start|seed|test|search-reindex)\.mjs/.test(readFileSync(`/proc/${pid}/cmdline`, "utf8"));
  } catch {
    return process.platform !== "linux"; // cannot be told there: believe the note
  }
}

export function refuseASecondRun(settings) {
  const running = runningShop(settings);
  if (!running) return;
  const [at, tai] = running.storefront
    ? [` at ${running.storefront}`, ` tại ${running.storefront}`]
    : ["", ""];
  throw new Trouble({
    en: `The shop already runs on ${settings.data}${at} (process ${running.pid}).`,
    tryEn: `Stop it first: Ctrl-C in its terminal, or kill ${running.pid}`,
    vi: `Cửa hàng đang chạy${tai} (tiến trình ${running.pid}): hãy dừng nó trước bằng Ctrl-C hoặc kill ${running.pid}.`,
  });
}

export function noteRun(settings, facts) {
  writeFileSafely(noteIn(settings), `${JSON.stringify({ pid: process.pid, ...facts }, null, 2)}\n`);
}

export function forgetRun(settings) {
  rmSync(noteIn(settings), { force: true });
}
