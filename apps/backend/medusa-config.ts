import { dirname } from "node:path";
import { logger } from "@medusajs/framework/logger";
import { defineConfig, loadEnv, Modules } from "@medusajs/framework/utils";
import { quieterLevel } from "./src/log-level";
import { mailFolder } from "./src/mail/mail-folder";
import { whyNotStart } from "./src/may-start";

loadEnv(process.env.NODE_ENV ?? "development", process.cwd());

const refused = whyNotStart(process.argv[2], process.env);
if (refused) {
  console.error(refused);
  process.exit(1);
}

const level = quieterLevel(process.env);
if (level) logger.setLogLevel(level);

const { DATABASE_URL, REDIS_URL, MEILISEARCH_HOST, MEILISEARCH_API_KEY, S3_BUCKET } = process.env;
const STOREFRONT_URL = process.env.STOREFRONT_URL ?? "http://localhost:3000";
const BACKEND_URL = process.env.BACKEND_URL ?? "http://localhost:9000";

/** A database on another machine is spoken to over TLS: DATABASE_TLS=true; =unverified where its certificate is its own. */
const databaseTls =
  { true: { rejectUnauthorized: true }, unverified: { rejectUnauthorized: false } }[
    process.env.DATABASE_TLS ?? ""
  ] ?? false;

/** Events, workflows, cache and locks: in this process, or shared by several through Redis. */
const coordination = REDIS_URL
  ? [
      { resolve: "@medusajs/medusa/event-bus-redis", options: { redisUrl: REDIS_URL } },
      { resolve: "@medusajs/medusa/workflow-engine-redis", options: { redis: { redisUrl: REDIS_URL } } },
      { resolve: "@medusajs/medusa/cache-redis", options: { redisUrl: REDIS_URL } },
      {
        resolve: "@medusajs/medusa/locking",
        options: {
          providers: [
            {
              resolve: "@medusajs/medusa/locking-redis",
              id: "locking-redis",
              is_default: true,
              options: { redisUrl: REDIS_URL },
            },
          ],
        },
      },
    ]
  : [];

/** PostgreSQL always holds an index of its own; Meilisearch takes the shop's over when it is there. */
const search = {
  resolve: "@medusajs/medusa/search",
  options: {
    providers: [
      {
        resolve: "@medusajs/medusa/search-postgres",
        id: "postgres",
        options: { engine: "native", language: "vi" },
      },
      ...(MEILISEARCH_HOST
        ? [
            {
              resolve: "@rokmohar/medusa-plugin-meilisearch/providers/meilisearch",
              id: "meilisearch",
              options: {
                config: {
                  host: MEILISEARCH_HOST,
                  apiKey: MEILISEARCH_API_KEY ?? "",
                  // Making an index waits behind what is being indexed: five seconds, its own patience, are soon over.
                  defaultWaitOptions: { timeout: 60_000 },
                  // An engine that hangs would else be waited for until the connection breaks, which takes minutes.
                  timeout: 5_000,
                },
              },
            },
          ]
        : []),
    ],
    default_provider: MEILISEARCH_HOST ? "meilisearch" : "search-postgres",
    // Several shops may share one Meilisearch.
    index_prefix: process.env.SEARCH_INDEX_PREFIX,
  },
};

const files = {
  resolve: "@medusajs/medusa/file",
  options: {
    providers: [
      S3_BUCKET
        ? {
            resolve: "@medusajs/medusa/file-s3",
            id: "s3",
            options: {
              bucket: S3_BUCKET,
              file_url: process.env.S3_FILE_URL,
              access_key_id: process.env.S3_ACCESS_KEY_ID,
              secret_access_key: process.env.S3_SECRET_ACCESS_KEY,
              region: process.env.S3_REGION,
              endpoint: process.env.S3_ENDPOINT,
              // What speaks like S3 often wants the bucket in the path, or knows no rights per file.
              ...(process.env.S3_ACL === "none" && { acl: false }),
              additional_client_config: { forcePathStyle: process.env.S3_FORCE_PATH_STYLE === "true" },
            },
          }
        : {
            resolve: "@medusajs/medusa/file-local",
            id: "local",
            options: {
              upload_dir: process.env.FILES_DIR ?? "static",
              private_upload_dir: process.env.FILES_DIR ?? "static",
              backend_url: `${BACKEND_URL}/static`,
            },
          },
    ],
  },
};

/** Mail by SMTP, else into a folder; text messages into its log. The admin's own notices stay Medusa's. */
const notification = {
  resolve: "@medusajs/medusa/notification",
  options: {
    providers: [
      { resolve: "@medusajs/medusa/notification-local", id: "local", options: { channels: ["feed"] } },
      {
        resolve: "./src/modules/mail-provider",
        id: "mail",
        options: {
          channels: ["email"],
          smtp_url: process.env.SMTP_URL,
          from: process.env.MAIL_FROM || "OCOP Hải Phòng <khong-tra-loi@localhost>",
          folder: mailFolder(),
        },
      },
      {
        resolve: "./src/modules/sms-provider",
        id: "sms",
        options: { channels: ["sms"], folder: mailFolder() },
      },
    ],
  },
};

/** Officers, customers and producers' members apart: none can take another's address. */
const auth = {
  resolve: "@medusajs/medusa/auth",
  options: {
    providers: [
      { resolve: "@medusajs/medusa/auth-emailpass", id: "emailpass" },
      { resolve: "./src/modules/customer-password", id: "customer-password" },
      { resolve: "./src/modules/member-password", id: "member-password" },
    ],
  },
};

const payment = {
  resolve: "@medusajs/medusa/payment",
  options: {
    providers: [
      { resolve: "./src/modules/payment-cash-on-delivery", id: "cash-on-delivery" },
      { resolve: "@market/payment-vietqr", id: "vietqr" },
      ...(process.env.STRIPE_API_KEY
        ? [{ resolve: "./src/modules/payment-stripe-checkout", id: "stripe" }]
        : []),
    ],
  },
};

/**
 * Our admin pages must use the dashboard's own copies of what knows the language, the address and the cache: the storefront's
 * versions lie beside them in the same tree.
 */
const SHARED_WITH_DASHBOARD = ["react-i18next", "react-router-dom", "@tanstack/react-query"];

/** Where the dashboard's own copy of a package lies; asked only when the admin is built. */
function ofDashboard(name: string): string {
  const dashboard = require.resolve("@medusajs/dashboard/package.json");
  return dirname(require.resolve(`${name}/package.json`, { paths: [dashboard] }));
}

module.exports = defineConfig({
  projectConfig: {
    databaseUrl: DATABASE_URL,
    databaseDriverOptions: {
      ssl: databaseTls,
      connection: { ssl: databaseTls },
      pool: { max: Number(process.env.DATABASE_POOL_MAX ?? 30) },
    },
    redisUrl: REDIS_URL,
    workerMode: (process.env.WORKER_MODE as "shared" | "server" | "worker" | undefined) ?? "shared",
    http: {
      storeCors: process.env.STORE_CORS ?? STOREFRONT_URL,
      adminCors: process.env.ADMIN_CORS ?? BACKEND_URL,
      authCors: process.env.AUTH_CORS ?? `${STOREFRONT_URL},${BACKEND_URL}`,
      jwtSecret: process.env.JWT_SECRET,
      cookieSecret: process.env.COOKIE_SECRET,
      authMethodsPerActor: {
        user: ["emailpass"],
        customer: ["customer-password"],
        producer_member: ["member-password"],
      },
    },
    // In production Medusa sends the officer's session cookie over HTTPS alone; on one's own machine there is none.
    cookieOptions: { secure: BACKEND_URL.startsWith("https:"), sameSite: "lax" },
  },
  // The admin calls the server that it came from: built once, it runs at any address.
  admin: {
    backendUrl: "/",
    disable: process.env.DISABLE_ADMIN === "true",
    vite: () => ({
      resolve: { alias: Object.fromEntries(SHARED_WITH_DASHBOARD.map((name) => [name, ofDashboard(name)])) },
    }),
  },
  // `caching` lets Medusa ask the module key-cache, which remembers publishable keys and nothing else.
  featureFlags: { translation: true, caching: true },
  modules: [
    { resolve: "./src/modules/producer" },
    { resolve: "./src/modules/certification" },
    { resolve: "./src/modules/listing" },
    { key: Modules.CACHING, resolve: "./src/modules/key-cache" },
    { resolve: "./src/modules/purchase" },
    { resolve: "./src/modules/card" },
    { resolve: "./src/modules/mail" },
    { resolve: "./src/modules/wish" },
    { resolve: "./src/modules/guest-register" },
    { resolve: "./src/modules/complaint" },
    { resolve: "./src/modules/selling-terms" },
    { resolve: "./src/modules/account" },
    { resolve: "./src/modules/consent" },
    { resolve: "./src/modules/booking" },
    { resolve: "./src/modules/desk" },
    { resolve: "./src/modules/parcel" },
    { resolve: "./src/modules/shop-rest" },
    { resolve: "./src/modules/goods-review" },
    { resolve: "./src/modules/review" },
    { resolve: "./src/modules/goods-return" },
    { resolve: "./src/modules/transfer" },
    { resolve: "./src/modules/ledger" },
    { resolve: "./src/modules/payout" },
    { resolve: "./src/modules/approval" },
    { resolve: "./src/modules/cash" },
    { resolve: "./src/modules/audit" },
    { resolve: "./src/modules/interest" },
    auth,
    payment,
    notification,
    { resolve: "@medusajs/medusa/translation" },
    search,
    files,
    ...coordination,
  ],
});
