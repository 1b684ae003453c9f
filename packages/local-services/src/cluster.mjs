import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, realpathSync, rmSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";

export const VERSION = "18";

/**
 * What is in the folder of the data.
 * @returns {{ state: "missing"|"ready"|"broken"|"other-version"|"no-access", version?: string }}
 */
export function clusterState(dir) {
  try {
    if (!existsSync(dir)) return { state: "missing" };
    const entries = readdirSync(dir);
    if (entries.length === 0) return { state: "missing" };
    const whole = ["PG_VERSION", "global", "base", "pg_wal", "postgresql.conf", "pg_hba.conf"];
    if (!whole.every((entry) => entries.includes(entry))) return { state: "broken" };
    if (!existsSync(path.join(dir, "global", "pg_control"))) return { state: "broken" };
    const version = readFileSync(path.join(dir, "PG_VERSION"), "utf8").trim();
    return version === VERSION ? { state: "ready" } : { state: "other-version", version };
  } catch (error) {
    return { state: error.code === "EACCES" || error.code === "EPERM" ? "no-access" : "broken" };
  }
}

/**
 * The server that runs on this data, also one that an earlier run left behind; null when there is none.
 * The lock file alone proves nothing: after a power cut its number may belong to somebody else.
 */
export function runningServer(dir) {
  const lock = readLock(dir);
  if (!lock || !isAlive(lock.pid) || !isServerOf(lock.pid, dir)) return null;
  return lock;
}

/** Ends the server left on this data by an earlier run: politely, then not. */
export async function stopRunning(dir) {
  const server = runningServer(dir);
  if (!server) {
    forgetStaleLock(dir);
    return false;
  }
  for (const [signal, patience] of [
    ["SIGINT", 10_000],
    ["SIGQUIT", 5_000],
    ["SIGKILL", 5_000],
  ]) {
    try {
      process.kill(server.pid, signal);
    } catch {
      // gone meanwhile
    }
    for (let waited = 0; waited < patience; waited += 50) {
      if (!isAlive(server.pid)) {
        forgetStaleLock(dir);
        return true;
      }
      await pause(50);
    }
  }
  return true;
}

/** A lock whose number now belongs to another program would keep PostgreSQL from starting. */
export function forgetStaleLock(dir) {
  const lock = readLock(dir);
  if (lock && !(isAlive(lock.pid) && isServerOf(lock.pid, dir)))
    rmSync(path.join(dir, "postmaster.pid"), { force: true });
}

function readLock(dir) {
  try {
    const [pid, , , port] = readFileSync(path.join(dir, "postmaster.pid"), "utf8").split("\n");
    return Number(pid) > 0 ? { pid: Number(pid), port: Number(port) } : null;
  } catch {
    return null;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return error.code === "EPERM";
  }
}

function isZombie(pid) {
  try {
    return /^\d+ \(.*\) Z/s.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
}

function isServerOf(pid, dir) {
  const command = commandOf(pid);
  if (command === null) return true; // cannot be told here: believe the lock
  return command.includes("postgres") && [path.resolve(dir), real(dir)].some((d) => command.includes(d));
}

function real(dir) {
  try {
    return realpathSync(dir);
  } catch {
    return path.resolve(dir);
  }
}

function commandOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
  } catch {
    if (process.platform === "win32") return null;
    const shown = spawnSync("ps", ["-p", String(pid), "-o", "command="], { encoding: "utf8" });
    return shown.error ? null : shown.stdout;
  }
}
