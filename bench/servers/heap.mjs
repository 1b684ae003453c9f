import { readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const TELLER = fileURLToPath(new URL("./tell-heap.cjs", import.meta.url));
const WAIT_MS = 30_000;

/**
 * A look into a server's heap once its garbage is collected: what the system calls resident says how much was needed once, not what is kept.
 * Start the server with `env`; not on Windows, which has no such signal.
 */
export function heapTeller() {
  const file = path.join(tmpdir(), `market-bench-heap-${process.pid}.json`);
  return {
    env: { NODE_OPTIONS: `--expose-gc --require=${TELLER}`, BENCH_HEAP_FILE: file },
    /** @returns {Promise<number>} MB alive, of JavaScript and of what it holds outside its heap */
    async alive(pid) {
      rmSync(file, { force: true });
      process.kill(pid, "SIGUSR2");
      for (const until = Date.now() + WAIT_MS; Date.now() < until; await pause(50)) {
        const told = toldIn(file);
        if (told) return (told.heapUsed + told.external) / 2 ** 20;
      }
      throw new Error("The server did not tell of its heap.");
    },
  };
}

function toldIn(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}
