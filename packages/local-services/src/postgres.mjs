import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { accountFor, asAccount, giveTo } from "./account.mjs";
import { binaries } from "./binaries.mjs";
import { clusterState, forgetStaleLock, runningServer, VERSION } from "./cluster.mjs";
import { databasesOf } from "./databases.mjs";
import { initialise } from "./initialise.mjs";
import { freePort } from "./ports.mjs";
import { PostgresProblem, problemIn } from "./problem.mjs";

const USER = "postgres";

/** For a machine of 2 cores and 2 GB that also runs the shop: little memory, no parallel workers, quick disks assumed. */
const SMALL_MACHINE = {
  shared_buffers: "128MB",
  effective_cache_size: "512MB",
  work_mem: "8MB",
  maintenance_work_mem: "64MB",
  max_connections: "200",
  max_wal_size: "512MB",
  min_wal_size: "64MB",
  random_page_cost: "1.1",
  max_parallel_workers_per_gather: "0",
  autovacuum_max_workers: "2",
  jit: "off",
  log_checkpoints: "off",
};
/** Data that are thrown away need not survive a power cut. */
const NOT_DURABLE = { fsync: "off", synchronous_commit: "off", full_page_writes: "off" };

/** Starts PostgreSQL out of npm; the data in `dir` is kept between starts. */
export async function startPostgres({
  dir: given,
  port,
  password = "postgres",
  durable = true,
  onLog = () => {},
}) {
  const dir = path.resolve(given);
  const programs = await binaries();
  const account = accountFor(dir);
  const { state, version } = clusterState(dir);
  if (state === "broken") throw new PostgresProblem("broken", `The data in ${dir} are not whole.`);
  if (state === "no-access")
    throw new PostgresProblem("no-access", `The data in ${dir} belong to another user.`);
  if (state === "other-version") {
    throw new PostgresProblem(
      "other-version",
      `The data in ${dir} are of PostgreSQL ${version}, not ${VERSION}.`,
    );
  }
  if (runningServer(dir)) throw new PostgresProblem("failed", `A PostgreSQL already runs on ${dir}.`);
  if (state === "missing") {
    mkdirSync(path.dirname(dir), { recursive: true });
    await initialise({ dir, account, programs, user: USER, password, durable, onLog });
  } else {
    forgetStaleLock(dir);
    giveTo(account, dir);
  }

  const chosen = port ?? (await freePort());
  const settings = {
    listen_addresses: "127.0.0.1",
    // TCP alone: a socket's lock in /tmp left by another user would keep the server from starting.
    unix_socket_directories: "",
    ...SMALL_MACHINE,
    ...(durable ? {} : NOT_DURABLE),
  };
  const args = ["-D", dir, "-p", String(chosen)];
  for (const [name, value] of Object.entries(settings)) args.push("-c", `${name}=${value}`);
  const {
    command,
    args: full,
    options,
  } = asAccount(account, programs.postgres, args, [dir, programs.native]);
  const server = spawn(command, full, {
    ...options,
    // A group of its own: Ctrl-C in the terminal must not end the database before those who use it.
    detached: process.platform !== "win32",
    env: { ...process.env, LC_ALL: "C" },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const ended = new Promise((resolve) => server.once("close", resolve));
  await untilReady(server, onLog);

  return {
    ...databasesOf({ host: "127.0.0.1", port: chosen, user: USER, password }),
    pid: server.pid,
    ended,
    stop: () => stop(server, ended),
  };
}

function untilReady(server, onLog) {
  return new Promise((resolve, reject) => {
    let said = "";
    server.once("error", (error) => reject(problemIn("", `PostgreSQL could not be run: ${error.message}`)));
    server.once("close", () => {
      const reason = said.match(/(?:FATAL|PANIC): +(.*)/)?.[1] ?? said.trim().split("\n").at(-1);
      reject(problemIn(said, `PostgreSQL did not start: ${reason}`));
    });
    server.stderr.on("data", (chunk) => {
      onLog(String(chunk));
      if (said.length < 100_000) said += chunk;
      if (said.includes("database system is ready to accept connections")) resolve();
    });
  });
}

/** Fast shutdown (no waiting for clients), then less and less patience. */
async function stop(server, ended) {
  for (const [signal, patience] of [
    ["SIGINT", 15_000],
    ["SIGQUIT", 5_000],
    ["SIGKILL", 5_000],
  ]) {
    if (server.exitCode !== null || server.signalCode !== null) return;
    server.kill(signal);
    await Promise.race([ended, pause(patience, undefined, { ref: false })]);
  }
}
