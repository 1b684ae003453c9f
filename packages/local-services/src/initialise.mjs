import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { asAccount } from "./account.mjs";
import { problemIn } from "./problem.mjs";

/** Makes a cluster beside its place and moves it there when whole: an interrupted start leaves nothing half-made. */
export async function initialise({ dir, account, programs, user, password, durable, onLog }) {
  const growing = `${dir}.new`;
  rmSync(growing, { recursive: true, force: true });
  mkdirSync(growing, { recursive: true, mode: 0o700 });
  const passwordFile = path.join(tmpdir(), `ocop-${randomBytes(8).toString("hex")}`);
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (account) {
    chownSync(growing, account.uid, account.gid);
    chownSync(passwordFile, account.uid, account.gid);
  }
  const args = [
    `--pgdata=${growing}`,
    `--username=${user}`,
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale=C",
    ...(durable ? [] : ["--no-sync"]),
  ];
  try {
    await run(asAccount(account, programs.initdb, args, [growing, programs.native]), onLog);
    if (existsSync(dir)) rmSync(dir, { recursive: true });
    renameSync(growing, dir);
  } catch (error) {
    rmSync(growing, { recursive: true, force: true });
    throw error;
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

function run({ command, args, options }, onLog) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      ...options,
      env: { ...process.env, LC_ALL: "C" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let said = "";
    const hear = (chunk) => {
      said += chunk;
      onLog(String(chunk));
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.once("error", (error) => reject(problemIn("", `PostgreSQL could not be run: ${error.message}`)));
    child.once("close", (code) => {
      if (code === 0) return resolve();
      reject(problemIn(said, `The database could not be made: ${said.trim().split("\n").at(-1)}`));
    });
  });
}
