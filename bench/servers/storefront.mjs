import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { freePort } from "@market/local-services";
import { STOREFRONT } from "../../scripts/launch/settings.mjs";
import { NO_LIMITS } from "./backend.mjs";
import { startServer } from "./server.mjs";

/**
 * The storefront as built, before a backend.
 * @param {{ url: string, key: string, home: string }} backend
 * @param {Record<string, string>} env
 */
export async function startStorefront({ url, key, home }, env = {}) {
  const port = await freePort();
  return startServer({
    name: "storefront",
    args: [path.join(STOREFRONT, "server.mjs")],
    cwd: STOREFRONT,
    home,
    port,
    env: {
      NODE_ENV: "production",
      PORT: String(port),
      BACKEND_URL: url,
      STOREFRONT_URL: `http://127.0.0.1:${port}`,
      STOREFRONT_SECRET: "bench",
      PUBLISHABLE_KEY: key,
      CACHE_DIR: path.join(home, "cache"),
      ...NO_LIMITS,
      ...env,
    },
  });
}

/** Only a page that was kept says how old it is. */
export const isKept = (response) => response.headers.has("age");

/** Pages are kept from the moment on when the storefront hears the backend's changes. */
export async function untilKept(url) {
  for (let tries = 0; tries < 100; tries++) {
    const response = await fetch(`${url}/products`);
    await response.text();
    if (isKept(response)) return;
    await pause(100);
  }
  throw new Error("No page was kept within ten seconds: the storefront does not hear the backend's changes.");
}
