import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync, readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/** Three minutes: a catalogue of 100,000 goods is read at the start. */
const TRIES = 1_800;

/**
 * Starts a Node program that serves on a port; answers once it says that it is well.
 * @param {{ name: string, args: string[], cwd: string, home: string, port: number, env: Record<string, string> }} what
 *   `home`: the folder for its log
 * @returns {Promise<Server>}
 * @typedef {{ url: string, pid: number, log: string, stop: () => Promise<void> }} Server
 */
export async function startServer({ name, args, cwd, home, port, env }) {
  const log = path.join(home, `${name}.log`);
  const words = openSync(log, "a");
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, MEDUSA_DISABLE_TELEMETRY: "1", ...env },
    stdio: ["ignore", words, words],
  });
  closeSync(words);
  const isOver = () => child.exitCode !== null || child.signalCode !== null;
  const stop = async () => {
    if (isOver()) return;
    child.kill("SIGKILL");
    await once(child, "exit");
  };
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < TRIES && !isOver(); tries++) {
    const answer = await fetch(`${url}/health`).catch(() => null);
    if (answer?.ok) return { url, pid: child.pid, log, stop };
    await pause(100);
  }
  await stop();
  throw new Error(`The ${name} did not start. Its last words:\n${readFileSync(log, "utf8").slice(-2_000)}`);
}

/** MB resident in memory (VmRSS); NaN where the system does not tell. */
export function memoryOf(pid) {
  try {
    const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    return Number(kilobytes) / 1024;
  } catch {
    return Number.NaN;
  }
}

/** ms of processor that a process has used; NaN where the system does not tell. */
export function processorOf(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1].split(" ");
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return Number.NaN;
  }
}
