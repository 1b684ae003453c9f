import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { localServices } from "./database.mjs";
import { launch, writeFileSafely } from "./processes.mjs";
import { ROOT } from "./settings.mjs";

const PROGRAM = path.join(ROOT, "packages/stripe-stand-in/dist/main.js");
const HERE = ["localhost", "127.0.0.1", "[::1]"];

/**
 * Who takes card payments: Stripe where the shop has a key of its own, nobody with `STRIPE_API_KEY=off`, else, on one's own machine, a
 * stand-in, at which no money moves.
 * @returns {Promise<{ standIn: null | { port: number, env: Record<string, string> }, env: Record<string, string> }>} `env`: for the
 *   backend; `standIn.env`: for the stand-in itself
 */
export async function cardsFor(settings, given = process.env.STRIPE_API_KEY) {
  if (given && given !== "off") return { standIn: null, env: {} };
  const local = HERE.includes(new URL(settings.storefrontUrl).hostname);
  if (given || !local) return { standIn: null, env: { STRIPE_API_KEY: "" } };
  const { port, key, secret } = await keptIn(settings.cards);
  const url = `http://127.0.0.1:${port}`;
  return {
    env: { STRIPE_API_KEY: key, STRIPE_WEBHOOK_SECRET: secret, STRIPE_API_BASE: url },
    standIn: {
      port,
      env: {
        PORT: String(port),
        PUBLIC_URL: url,
        STRIPE_API_KEY: key,
        STRIPE_WEBHOOK_SECRET: secret,
        STRIPE_WEBHOOK_URL: `http://127.0.0.1:${settings.backendPort}/hooks/stripe`,
        FILE: path.join(settings.cards, "account.json"),
      },
    },
  };
}

export function startStandIn(settings, { env }) {
  return launch("The stand-in for Stripe", process.execPath, [PROGRAM], {
    cwd: ROOT,
    env,
    log: path.join(settings.logs, "stripe-stand-in.log"),
  });
}

/** The same key, and the same port where it is free: whoever stands on its page finds it again after a restart. */
async function keptIn(folder) {
  const file = path.join(folder, "keys.json");
  const kept = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  const { freePort, portIsFree } = await localServices();
  const wanted = {
    key: kept.key ?? `sk_test_${randomBytes(24).toString("hex")}`,
    secret: kept.secret ?? `whsec_${randomBytes(24).toString("hex")}`,
    port: kept.port && (await portIsFree(kept.port)) ? kept.port : await freePort(),
  };
  if (wanted.port !== kept.port) {
    mkdirSync(folder, { recursive: true });
    writeFileSafely(file, `${JSON.stringify(wanted, null, 2)}\n`, 0o600);
  }
  return wanted;
}
