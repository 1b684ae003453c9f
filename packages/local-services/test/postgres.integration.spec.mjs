import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { afterAll, describe, expect, test } from "vitest";
import { clusterState, runningServer, startPostgres, stopRunning } from "../src/index.mjs";

const home = mkdtempSync(path.join(tmpdir(), "ocop-cluster-"));
const dir = path.join(home, "postgres");
afterAll(async () => {
  await stopRunning(dir);
  rmSync(home, { recursive: true, force: true });
});

async function ask(server, database, sql) {
  const client = new pg.Client({ connectionString: server.url(database) });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

describe("the embedded PostgreSQL", () => {
  test("keeps its data from one start to the next, and has what the shop's search needs", async () => {
    const first = await startPostgres({ dir, durable: false });
    await first.ensureDatabase("shop");
    await first.ensureDatabase("shop");
    await ask(first, "shop", "create table goods as select 'nước mắm' as name");
    await ask(
      first,
      "shop",
      "create extension pg_trgm; create extension unaccent; create extension btree_gist",
    );
    await first.stop();
    expect(runningServer(dir)).toBeNull();

    const second = await startPostgres({ dir, durable: false });
    expect(await ask(second, "shop", "select name from goods")).toEqual([{ name: "nước mắm" }]);
    await second.dropDatabase("shop");
    await second.stop();
  });

  test("finds the server that a killed run left behind, and ends it", async () => {
    const orphan = await startPostgres({ dir, durable: false });
    expect(runningServer(dir)).toEqual({ pid: orphan.pid, port: orphan.port });
    await expect(startPostgres({ dir })).rejects.toThrow(/already runs/);
    expect(await stopRunning(dir)).toBe(true);
    await orphan.ended;
    expect(runningServer(dir)).toBeNull();
  });

  test("starts although a stale lock names a process that is somebody else's", async () => {
    const stranger = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60_000)"]);
    try {
      writeFileSync(path.join(dir, "postmaster.pid"), `${stranger.pid}\n${dir}\n1\n5432\n`);
      expect(runningServer(dir)).toBeNull();
      const server = await startPostgres({ dir, durable: false });
      await server.stop();
    } finally {
      stranger.kill("SIGKILL");
    }
  });

  test("says that data are not whole, or of another version, and leaves them alone", async () => {
    const half = path.join(home, "half");
    cpSync(dir, half, { recursive: true });
    rmSync(path.join(half, "global", "pg_control"));
    await expect(startPostgres({ dir: half })).rejects.toMatchObject({ code: "broken" });
    expect(existsSync(path.join(half, "PG_VERSION"))).toBe(true);

    const old = path.join(home, "old");
    cpSync(dir, old, { recursive: true });
    writeFileSync(path.join(old, "PG_VERSION"), "15\n");
    await expect(startPostgres({ dir: old })).rejects.toMatchObject({ code: "other-version" });
    expect(clusterState(old)).toEqual({ state: "other-version", version: "15" });
    expect(readFileSync(path.join(old, "PG_VERSION"), "utf8")).toBe("15\n");
  });
});
