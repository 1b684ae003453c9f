import { spawn } from "node:child_process";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { expect } from "./test";

const STOREFRONT = path.resolve(import.meta.dirname, "../../apps/storefront");

/** Goods of this handle make the backend fail; for all others it does not answer at all. */
export const FAULTY = "faulty";

/** The built storefront before a backend that fails: where it is, and how it is ended. */
export async function failingShop(): Promise<{ url: string; stop: () => Promise<void> }> {
  const backend = createServer((request, response) => {
    if (!request.url?.includes(FAULTY)) return request.socket.destroy();
    response.writeHead(500, { "content-type": "application/json" });
    response.end(JSON.stringify({ type: "unknown_error", message: "A fault of the test's." }));
  });
  const backendPort = await listen(backend);
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const storefront = spawn(process.execPath, ["server.mjs"], {
    cwd: STOREFRONT,
    stdio: "ignore",
    env: {
      PATH: process.env.PATH,
      NODE_ENV: "production",
      PORT: String(port),
      STOREFRONT_URL: url,
      BACKEND_URL: `http://127.0.0.1:${backendPort}`,
      PUBLISHABLE_KEY: "pk_none",
      STOREFRONT_SECRET: "a secret of the test's alone",
    },
  });
  const ended = new Promise((resolve) => storefront.once("exit", resolve));
  const isUp = async () => (await fetch(`${url}/health`).catch(() => null))?.ok ?? false;
  await expect.poll(isUp, { timeout: 30_000, message: "the storefront does not start" }).toBe(true);
  return {
    url,
    async stop() {
      storefront.kill("SIGKILL");
      await ended;
      await new Promise((resolve) => backend.close(resolve));
    },
  };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}
