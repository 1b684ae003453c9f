import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";

const BOOT_MS = 180_000;

export interface Server {
  url: string;
  process: ChildProcess;
  /** What it said, for when it does not start. */
  log: () => string;
  /** Ends it and waits until it has ended. */
  stop: () => Promise<void>;
}

/** A backend process of its own, as `medusa start` runs it, on a free port. */
export async function aServer(env: Record<string, string>): Promise<Server> {
  const server = await launched(env);
  const until = Date.now() + BOOT_MS;
  while (!(await answers(`${server.url}/health`))) {
    if (hasEnded(server.process) || Date.now() > until) {
      await server.stop();
      throw new Error(`The server did not start:\n${server.log()}`);
    }
    await pause(100);
  }
  return server;
}

/**
 * One that dies of what it does by itself at its start, before or after it answers.
 * @throws Error where it lives, or ends in another way than by a power cut
 */
export async function aServerKilledAtStart(env: Record<string, string>): Promise<void> {
  const server = await launched(env);
  const until = Date.now() + BOOT_MS;
  while (!hasEnded(server.process) && Date.now() < until) await pause(100);
  const { signalCode } = server.process;
  await server.stop();
  if (signalCode !== "SIGKILL") throw new Error(`The server was not killed at its start:\n${server.log()}`);
}

async function launched(env: Record<string, string>): Promise<Server> {
  const port = await aFreePort();
  const cli = require.resolve("@medusajs/cli/cli.js");
  const child = spawn(process.execPath, [cli, "start", "--port", String(port)], {
    cwd: process.cwd(),
    env: { ...process.env, ...env, PORT: String(port) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let log = "";
  child.stdout?.on("data", (text) => (log += text));
  child.stderr?.on("data", (text) => (log += text));
  return {
    url: `http://127.0.0.1:${port}`,
    process: child,
    log: () => log,
    stop: async () => {
      if (hasEnded(child)) return;
      child.kill("SIGKILL");
      await once(child, "exit");
    },
  };
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess) => exitCode !== null || signalCode !== null;

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

async function aFreePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") throw new Error("No free port.");
  return address.port;
}
