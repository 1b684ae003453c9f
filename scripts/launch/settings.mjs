import path from "node:path";
import { fileURLToPath } from "node:url";
import { Trouble } from "./trouble.mjs";

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
export const BACKEND = path.join(ROOT, "apps/backend");
export const BUILT_BACKEND = path.join(BACKEND, ".medusa/server");
export const STOREFRONT = path.join(ROOT, "apps/storefront");
export const MEDUSA = path.join(ROOT, "node_modules/@medusajs/cli/cli.js");
export const TURBO = path.join(ROOT, "node_modules/turbo/bin/turbo");

/** Everything `npm start` can be told, with its defaults. */
export function settingsFrom(env = process.env) {
  const data = path.resolve(ROOT, env.DATA_DIR || ".data");
  const port = portNumber("PORT", env.PORT, 3000);
  const backendPort = portNumber("BACKEND_PORT", env.BACKEND_PORT, 9000);
  return {
    data,
    logs: path.join(data, "logs"),
    run: path.join(data, "run"),
    files: path.join(data, "files"),
    /** Where mails are written while SMTP_URL is not set. */
    mails: path.resolve(ROOT, env.MAIL_DIR || path.join(data, "mails")),
    cache: path.join(data, "cache"),
    /** Of the stand-in for Stripe. */
    cards: path.join(data, "cards"),
    postgres: path.join(data, "postgres"),
    secrets: path.join(data, "secrets.json"),
    port,
    backendPort,
    storefrontUrl: env.STOREFRONT_URL || `http://localhost:${port}`,
    backendUrl: env.BACKEND_URL || `http://localhost:${backendPort}`,
    /** A PostgreSQL of one's own, instead of the embedded one. */
    databaseUrl: env.DATABASE_URL || null,
    databaseName: env.DATABASE_NAME || "market",
  };
}

function portNumber(name, given, usual) {
  if (given === undefined || given === "") return usual;
  const port = Number(given);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Trouble({
    en: `${name}=${given} is not a port.`,
    tryEn: `Give a number from 1 to 65535, for example ${name}=${usual}.`,
    vi: `${name}=${given} không phải là số cổng: hãy dùng số từ 1 đến 65535.`,
  });
}

export function shown(file) {
  const relative = path.relative(process.cwd(), file);
  return relative && !relative.startsWith("..") ? relative : file;
}
