import { randomBytes } from "node:crypto";
import { join } from "node:path";

const env = process.env;
const production = env.NODE_ENV === "production";

function required(name: string, inDevelopment: string): string {
  const value = env[name];
  if (value) return value;
  if (production) throw new Error(`${name} is not set: the storefront cannot start without it.`);
  return inDevelopment;
}

const backendUrl = (env.BACKEND_URL ?? "http://localhost:9000").replace(/\/$/, "");

export const settings = {
  backendUrl,
  publishableKey: required("PUBLISHABLE_KEY", ""),
  /** Signs cookies. Without one in development every restart empties baskets. */
  cookieSecret: required("STOREFRONT_SECRET", randomBytes(32).toString("hex")),
  /** The public address, for links that must be absolute; else the request's own. */
  origin: env.STOREFRONT_URL ? new URL(env.STOREFRONT_URL).origin : null,
  /** Whether alcohol is sold, to confirmed adults; the backend has the same setting. */
  alcohol: env.ALCOHOL_SALES === "true",
  cacheDir: env.CACHE_DIR ?? join(process.cwd(), ".cache"),
  /** Where the backend's uploaded files are read; the only place pictures are taken from. */
  filesUrl: (env.FILES_URL ?? `${backendUrl}/static`).replace(/\/$/, ""),
};
