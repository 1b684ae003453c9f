import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { onChange, signalGroup, writeFileSafely } from "./processes.mjs";
import { ROOT } from "./settings.mjs";

/**
 * A shell that waits for this process to be gone. Killed outright (kill -9), the launcher cannot stop what it
 * started: then the shell's input ends, and it stops what the list still names.
 */
const WATCH = `
cat >/dev/null
list=$1
[ -s "$list" ] || exit 0
while read -r signal group; do kill -s "$signal" -- "-$group" 2>/dev/null; done <"$list"
for turn in 1 2 3 4 5 6 7 8 9 10 11 12; do
  left=
  while read -r signal group; do kill -s 0 -- "-$group" 2>/dev/null && left=1; done <"$list"
  [ "$left" ] || break
  sleep 0.5
done
while read -r signal group; do kill -s KILL -- "-$group" 2>/dev/null; done <"$list"
rm -f "$list"
`;

function listIn(run) {
  return path.join(run, "processes");
}

export function watchOver(run) {
  const list = listIn(run);
  onChange((processes) => {
    const lines = processes.map(({ pid, signal }) => `${signal.replace("SIG", "")} ${pid}\n`);
    try {
      writeFileSafely(list, lines.join(""));
    } catch {
      // A full disk is told by what runs into it; ending the rest must not fail for want of a list.
    }
  });
  if (process.platform === "win32") return;
  const watcher = spawn("sh", ["-c", WATCH, "watch", list], {
    detached: true,
    cwd: "/",
    stdio: ["pipe", "ignore", "ignore"],
  });
  watcher.on("error", () => {});
  watcher.stdin.on("error", () => {});
  watcher.unref();
  watcher.stdin.unref?.();
}

/** Ends what a killed run left behind, should its watcher have died with it, and waits until it is gone. */
export async function stopLeftovers(run) {
  const list = listIn(run);
  if (!existsSync(list)) return;
  const left = readFileSync(list, "utf8")
    .split("\n")
    .map((line) => Number(line.split(" ")[1]))
    .filter((pid) => pid > 0 && isOurs(pid));
  for (const pid of left) signalGroup(pid, "SIGKILL");
  for (let turn = 0; turn < 100 && !left.every(isGone); turn++) await pause(50);
}

/** The number may have gone to a stranger since: only a program out of this folder is ours. PostgreSQL is ended elsewhere. */
function isOurs(pid) {
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, "utf8");
    return command.includes(ROOT) && !command.includes("bin/postgres");
  } catch {
    return false;
  }
}

/** Ended for good: only then are its ports free. A process that is still ending has already lost its name. */
function isGone(pid) {
  try {
    return /^\d+ \(.*\) [ZX]/s.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return true;
  }
}
