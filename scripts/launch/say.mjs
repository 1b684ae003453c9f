import { existsSync, readFileSync } from "node:fs";
import { isStopping } from "./processes.mjs";
import { shown } from "./settings.mjs";
import { Trouble } from "./trouble.mjs";

const live = Boolean(process.stdout.isTTY);
const active = new Map();
let ticking;

for (const stream of [process.stdout, process.stderr]) {
  // The terminal may be gone while the last processes are still being stopped.
  stream.on("error", () => {});
}

export function say(text = "") {
  if (live) process.stdout.write("\r\x1b[K");
  process.stdout.write(`${text}\n`);
  redraw();
}

/**
 * Runs one stage of the start and shows its progress and its time.
 * @template T
 * @param {string} name
 * @param {(note: (text: string) => void) => Promise<T> | T} work `note` adds what came of it to the line.
 * @returns {Promise<T>}
 */
export async function stage(name, work) {
  const began = performance.now();
  let noted = "";
  active.set(name, began);
  if (live) ticking ??= setInterval(redraw, 1000);
  else process.stdout.write(`  … ${name}\n`);
  try {
    const result = await work((text) => {
      noted = text;
    });
    finish(name);
    say(`  ✓ ${name.padEnd(26)} ${seconds(began).padStart(7)}${noted && `   ${noted}`}`);
    return result;
  } catch (error) {
    finish(name);
    if (!isStopping()) say(`  ✗ ${name.padEnd(26)} ${seconds(began).padStart(7)}`);
    throw error;
  }
}

function finish(name) {
  active.delete(name);
  if (active.size > 0) return;
  clearInterval(ticking);
  ticking = undefined;
}

function redraw() {
  if (!live || active.size === 0) return;
  const text = [...active].map(
    ([name, began]) => `${name} ${Math.round((performance.now() - began) / 1000)} s`,
  );
  const line = `  … ${text.join("   ")}`.slice(0, (process.stdout.columns ?? 80) - 1);
  process.stdout.write(`\r\x1b[K${line}`);
}

export function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

/** The one clear sentence, what to do, and the end of the log where there is one. */
export function sayTrouble(error) {
  if (live) process.stdout.write("\r\x1b[K");
  if (!(error instanceof Trouble)) {
    console.error(`\n✗ Something unforeseen: ${error?.message ?? error}`);
    console.error("  Set DEBUG=1 to see where.");
    if (process.env.DEBUG) console.error(error);
    return;
  }
  if (error.log) console.error(`\n${tailOf(error.log, 20)}`);
  console.error(`\n✗ ${error.message}`);
  if (error.advice) console.error(`  ${error.advice}`);
  if (error.vietnamese) console.error(`  ${error.vietnamese}`);
  if (error.log) console.error(`  The whole log: ${shown(error.log)}`);
  console.error("");
}

function tailOf(file, count) {
  if (!existsSync(file)) return "";
  const lines = readFileSync(file, "utf8")
    .split("\n")
    // npm repeats at length that a script of ours failed, and warns of what concerns nobody here
    .filter((line) => line.trim() && !/:build: npm error|npm warn EBADENGINE/.test(line))
    .slice(-count);
  return lines.map((line) => `  │ ${line.slice(0, 300)}`).join("\n");
}
