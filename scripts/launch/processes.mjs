import { spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, statfsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { shown } from "./settings.mjs";
import { diskIsFull, Trouble } from "./trouble.mjs";

const windows = process.platform === "win32";
const VIETNAMESE = {
  "The build": "Bước dựng chương trình",
  "The migration": "Bước cập nhật cơ sở dữ liệu",
  "The seed": "Bước nạp dữ liệu mẫu",
  "The search": "Bước dựng lại chỉ mục tìm kiếm",
  "The backend": "Máy chủ dữ liệu (backend)",
  "The database": "Cơ sở dữ liệu",
  "The product under test": "Sản phẩm đang được kiểm thử",
  "The storefront": "Cửa hàng (storefront)",
  "The stand-in for Stripe": "Trang thay thế cho Stripe",
  "The stand-in for Giao Hàng Nhanh": "Trang thay thế cho Giao Hàng Nhanh",
  "The rules": "Bước dựng lại packages/ocop khi sửa",
};
/** Everything this run has started and not yet seen end, in the order in which it was started. */
const started = new Map();
let register = () => {};
let stopping = false;

export function isStopping() {
  return stopping;
}

/** Told of every change, so that somebody else can end the processes should this one be killed. */
export function onChange(tell) {
  register = () => tell([...started.values()].map(({ pid, signal }) => ({ pid, signal })));
  register();
}

/** Takes a process started elsewhere (PostgreSQL) into the same care. */
export function adopt({ name, pid, signal, ended, stop }) {
  started.set(pid, { name, pid, signal, ended, stop });
  ended.then(() => forget(pid));
  register();
}

/** Starts a program in a process group of its own, its words going to a log file. */
export function launch(name, command, args, { cwd, env, log }) {
  if (stopping) throw new Trouble({ en: "Stopped." });
  mkdirSync(path.dirname(log), { recursive: true });
  try {
    renameSync(log, log.replace(/\.log$/, ".previous.log"));
  } catch {
    // the first of its kind
  }
  const words = openSync(log, "a");
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    detached: !windows,
    stdio: ["ignore", words, words],
    windowsHide: true,
  });
  closeSync(words);
  const ended = new Promise((resolve) => {
    child.once("error", (error) => resolve({ error }));
    child.once("exit", (code, signal) => resolve({ code, signal }));
  });
  if (child.pid) adopt({ name, pid: child.pid, signal: "SIGTERM", ended });
  return { name, pid: child.pid, ended, log };
}

/** Runs a program to its end; a failure is told with the last lines of its log. */
export async function runToEnd(name, command, args, options) {
  const { pid, ended, log } = launch(name, command, args, options);
  const watch = watchSpace(path.dirname(log));
  const outcome = await Promise.race([ended, watch.full]);
  watch.end();
  if (outcome === FULL && started.has(pid)) {
    // PostgreSQL turns every caller away then, and callers may try again for ever.
    await stopOne(started.get(pid));
    throw diskIsFull(path.dirname(shown(log)));
  }
  const { code, signal, error } = await ended;
  if (code === 0) return;
  if (stopping) throw new Trouble({ en: "Stopped." });
  throw failureOf({ name, code, signal, error, log });
}

export function failureOf({ name, code, signal, error, log }) {
  if (isAboutSpace(log)) return diskIsFull(path.dirname(shown(log)));
  const how =
    error?.message ?? (signal ? `ended by ${signal}` : code === undefined ? "it ended" : `exit code ${code}`);
  return new Trouble({
    en: `${name} failed (${how}); its last words are above.`,
    tryEn: "Mend what they name and start again.",
    vi: `${VIETNAMESE[name] ?? name} bị lỗi (${how}): xem các dòng cuối của nhật ký ở trên, sửa rồi chạy lại.`,
    log,
  });
}

const FULL = "full";

/** Resolves when the disk has been full for some seconds; one that is full for a moment may be tidied by whoever filled it. */
function watchSpace(folder) {
  let timer;
  let seen = 0;
  const full = new Promise((resolve) => {
    timer = setInterval(() => {
      seen = spaceIn(folder) < 1_000_000 ? seen + 1 : 0;
      if (seen >= 5) resolve(FULL);
    }, 1_000).unref();
  });
  return { full, end: () => clearInterval(timer) };
}

/** Bytes that are free on the folder's disk. */
function spaceIn(folder) {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

function isAboutSpace(log) {
  try {
    if (spaceIn(path.dirname(log)) < 5_000_000) return true;
    return /ENOSPC|No space left on device/.test(readFileSync(log, "utf8").slice(-20_000));
  } catch {
    return false;
  }
}

function forget(pid) {
  const one = started.get(pid);
  if (!one) return;
  // Its children, if it left any behind.
  if (one.stop === undefined) signalGroup(pid, "SIGKILL");
  started.delete(pid);
  register();
}

/** Ends everything, the last started first, so that nothing loses the database under its feet. */
export async function stopAll() {
  stopping = true;
  for (const one of [...started.values()].reverse()) {
    if (one.stop) await one.stop();
    else await stopOne(one);
    forget(one.pid);
  }
}

async function stopOne({ pid, signal, ended }) {
  for (const [how, patience] of [
    [signal, 8_000],
    ["SIGKILL", 3_000],
  ]) {
    signalGroup(pid, how);
    const outcome = await Promise.race([ended, pause(patience, "late", { ref: false })]);
    if (outcome !== "late") return;
  }
}

export function signalGroup(pid, signal) {
  try {
    if (windows) spawn("taskkill", ["/pid", String(pid), "/t", "/f"], { stdio: "ignore" });
    else process.kill(-pid, signal);
  } catch {
    // nobody is left in the group
  }
}

/** For when there is no time: Ctrl-C a second time. */
export function killAll() {
  for (const { pid } of started.values()) signalGroup(pid, "SIGKILL");
}

export function writeFileSafely(file, text, mode = 0o600) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, text, { mode });
  renameSync(`${file}.new`, file);
}
