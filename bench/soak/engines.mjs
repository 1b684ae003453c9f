import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { freePort } from "@market/local-services";

/** What the shop searches with, and how it is broken: `fail`, `hang`, `stop` until the function they answer is called. */

/** PostgreSQL's listing: its table is renamed, or held by a lock that nobody else gets past. */
export function postgresListing(openClient) {
  return {
    name: "PostgreSQL's listing",
    env: {},
    fail: async () => {
      const client = await openClient();
      await client.query("alter table listing_entry rename to listing_entry_away");
      return async () => {
        await client.query("alter table listing_entry_away rename to listing_entry");
        await client.end();
      };
    },
    hang: async () => {
      const client = await openClient();
      await client.query("begin; lock table listing_entry in access exclusive mode");
      return async () => {
        await client.query("rollback");
        await client.end();
      };
    },
    close: async () => {},
  };
}

/** A Meilisearch of this run's own (MEILISEARCH_BINARY), behind a gate that can be shut, or let nothing through. */
export async function meilisearch(binary) {
  const home = mkdtempSync(path.join(tmpdir(), "soak-meili-"));
  const port = await freePort();
  const key = "soak-key-0123456789abcdef";
  let engine = await run(binary, { home, port, key });
  const gate = await openGate(port);
  return {
    name: "Meilisearch",
    env: { MEILISEARCH_HOST: `http://127.0.0.1:${gate.port}`, MEILISEARCH_API_KEY: key },
    fail: async () => gate.set("shut"),
    hang: async () => gate.set("silent"),
    stop: async () => {
      engine.kill("SIGKILL");
      await once(engine, "exit");
      return async () => {
        engine = await run(binary, { home, port, key });
      };
    },
    close: async () => {
      gate.close();
      engine.kill("SIGKILL");
      await once(engine, "exit");
      rmSync(home, { recursive: true, force: true });
    },
  };
}

async function run(binary, { home, port, key }) {
  const engine = spawn(
    binary,
    [
      "--http-addr",
      `127.0.0.1:${port}`,
      "--master-key",
      key,
      "--db-path",
      path.join(home, "data"),
      "--no-analytics",
    ],
    { cwd: home, stdio: "ignore" },
  );
  for (let tries = 0; tries < 300; tries++) {
    if (await fetch(`http://127.0.0.1:${port}/health`).catch(() => null)) return engine;
    await pause(100);
  }
  throw new Error("Meilisearch did not start.");
}

async function openGate(to) {
  let state = "open";
  const sockets = new Set();
  const gate = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => {}).on("close", () => sockets.delete(socket));
    if (state === "shut") return socket.destroy();
    if (state === "silent") return;
    const beyond = connect(to, "127.0.0.1");
    beyond.on("error", () => socket.destroy()).on("close", () => socket.destroy());
    socket.on("close", () => beyond.destroy());
    // What is under way when the gate falls silent stays unanswered too.
    socket.on("data", (data) => state === "open" && beyond.write(data));
    beyond.on("data", (data) => state === "open" && socket.write(data));
  }).listen(0, "127.0.0.1");
  await once(gate, "listening");
  return {
    port: gate.address().port,
    set: async (next) => {
      state = next;
      if (next === "shut") for (const socket of sockets) socket.destroy();
      return async () => {
        state = "open";
        for (const socket of sockets) socket.destroy();
      };
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      gate.close();
    },
  };
}
