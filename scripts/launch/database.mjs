import { existsSync, mkdirSync, renameSync } from "node:fs";
import { appendFile } from "node:fs/promises";
import path from "node:path";
import { migrationsHash } from "./freshness.mjs";
import { adopt, runToEnd } from "./processes.mjs";
import { secretsFor } from "./secrets.mjs";
import { BACKEND, MEDUSA } from "./settings.mjs";
import { dataAreAnothers, dataAreBroken, diskIsFull, Trouble } from "./trouble.mjs";

/** The workspace package can only be loaded once npm has installed what it needs. */
export const localServices = () => import("@market/local-services");

/** The embedded server, or the one that DATABASE_URL names. @returns {Promise<{ url: string, embedded: object | null }>} */
export async function openDatabase(settings, name = settings.databaseName) {
  if (settings.databaseUrl) return { url: settings.databaseUrl, embedded: null };
  const embedded = await startEmbedded(settings);
  try {
    await embedded.ensureDatabase(name);
  } catch (error) {
    throw inWordsOfPostgres(error, settings);
  }
  return { url: embedded.url(name), embedded };
}

async function startEmbedded(settings) {
  const { databasesOf, runningServer, startPostgres, stopRunning } = await localServices();
  const { postgresPassword: password } = secretsFor(settings);
  const left = runningServer(settings.postgres);
  if (left && settings.joinRunning) {
    return databasesOf({ host: "127.0.0.1", port: left.port, user: "postgres", password });
  }
  await stopRunning(settings.postgres);
  mkdirSync(settings.logs, { recursive: true });
  const log = path.join(settings.logs, "postgres.log");
  if (existsSync(log)) renameSync(log, path.join(settings.logs, "postgres.previous.log"));
  try {
    const server = await startPostgres({
      dir: settings.postgres,
      password,
      onLog: (text) => appendFile(log, text).catch(() => {}),
    });
    adopt({ name: "PostgreSQL", pid: server.pid, signal: "SIGINT", ended: server.ended, stop: server.stop });
    return server;
  } catch (error) {
    throw inWordsOfPostgres(error, settings, log);
  }
}

function inWordsOfPostgres(error, settings, log) {
  const dir = settings.postgres;
  if (error.code === "28P01")
    return dataAreBroken(
      settings.data,
      "the database's password in secrets.json is not the one it was made with.",
    );
  if (error.code === "no-space" || error.code === "53100" || error.code === "ENOSPC") return diskIsFull(dir);
  if (error.code === "no-access" || error.code === "EACCES") return dataAreAnothers(dir);
  if (["broken", "other-version", "failed"].includes(error.code)) {
    const trouble = dataAreBroken(settings.data, error.message);
    if (log && existsSync(log)) trouble.log = log;
    return trouble;
  }
  if (error.code === "account") return new Trouble({ en: error.message });
  return error;
}

/** What we know of a database is kept as its comment: it goes where the database goes, and is gone with it. */
export async function readNote(url) {
  const { askDatabase } = await localServices();
  const [row] = await askDatabase(
    url,
    `select current_database() as name, shobj_description(oid, 'pg_database') as note,
       to_regclass('public.product') is not null as has_shop
     from pg_database where datname = current_database()`,
  );
  let note = {};
  try {
    note = JSON.parse(row.note ?? "{}") ?? {};
  } catch {
    // a comment of somebody else's
  }
  return { ...note, name: row.name, hasShop: row.has_shop };
}

export async function writeNote(url, facts) {
  const { askDatabase, quotedName } = await localServices();
  const { name, hasShop, ...note } = { ...(await readNote(url)), ...facts };
  const text = JSON.stringify(note).replaceAll("'", "''");
  await askDatabase(url, `comment on database ${quotedName(name)} is '${text}'`);
}

export function backendEnv(settings, url) {
  return {
    ...secretsFor(settings).apps,
    DATABASE_URL: url,
    BACKEND_URL: settings.backendUrl,
    STOREFRONT_URL: settings.storefrontUrl,
    FILES_DIR: settings.files,
    MAIL_DIR: settings.mails,
    MEDUSA_DISABLE_TELEMETRY: "1",
  };
}

/** Brings the tables up to date; true when there was something to do. */
export async function migrate(settings, url) {
  const hash = migrationsHash();
  if ((await readNote(url)).migrated === hash) return false;
  await runToEnd(
    "The migration",
    process.execPath,
    [MEDUSA, "db:migrate", "--execute-safe-links", "--execute-safe-search"],
    {
      cwd: BACKEND,
      env: { ...backendEnv(settings, url), NODE_ENV: "development", DISABLE_ADMIN: "true" },
      log: path.join(settings.logs, "migrate.log"),
    },
  );
  await writeNote(url, { migrated: hash });
  return true;
}

/** The storefront's key to the store's routes, made by the seed. */
export async function publishableKey(url) {
  const { askDatabase } = await localServices();
  const rows = await askDatabase(
    url,
    `select token from api_key where type = 'publishable' and revoked_at is null and deleted_at is null
     order by (title = 'storefront') desc, created_at limit 1`,
  );
  if (rows.length > 0) return rows[0].token;
  throw new Trouble({
    en: "The database has no publishable key for the storefront.",
    tryEn:
      "Make one in the admin (Settings, Publishable API keys) titled “storefront”, or start over with the demo data: npm run seed -- --reset",
    vi: "Cơ sở dữ liệu chưa có khóa công khai (publishable key) cho cửa hàng: hãy tạo khóa tên “storefront” trong trang quản trị, hoặc chạy `npm run seed -- --reset`.",
  });
}
