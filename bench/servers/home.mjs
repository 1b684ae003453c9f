import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** What is open now, so that a run which is stopped leaves nothing behind. */
const open = new Set();

/**
 * A folder and servers of one piece of work: all are gone after it, the last started first.
 * @template T
 * @param {(home: string, keep: <S extends { stop: () => Promise<void> }>(server: S) => S) => Promise<T>} work
 *   `keep` takes a server into care
 */
export async function withHome(work) {
  const home = mkdtempSync(path.join(tmpdir(), "bench-"));
  const kept = [];
  const close = async () => {
    open.delete(close);
    for (const server of kept.splice(0).reverse()) await server.stop();
    rmSync(home, { recursive: true, force: true });
  };
  open.add(close);
  try {
    return await work(home, (server) => {
      kept.push(server);
      return server;
    });
  } finally {
    await close();
  }
}

export async function closeHomes() {
  for (const close of [...open].reverse()) await close();
}
