import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { databasesOf } from "./databases.mjs";
import { startPostgres } from "./postgres.mjs";

/**
 * A PostgreSQL for tests: the one named by DB_HOST (with DB_PORT, DB_USERNAME, DB_PASSWORD) where that is set, else one
 * of its own, quick and forgetful, gone after stop().
 */
export async function throwAwayPostgres({ onLog } = {}) {
  const { DB_HOST, DB_PORT, DB_USERNAME, DB_PASSWORD } = process.env;
  if (DB_HOST) {
    const given = {
      host: DB_HOST,
      port: Number(DB_PORT ?? 5432),
      user: DB_USERNAME ?? "postgres",
      password: DB_PASSWORD ?? "",
    };
    return { ...databasesOf(given), env: envOf(given), stop: async () => {} };
  }
  const home = mkdtempSync(path.join(tmpdir(), "ocop-postgres-"));
  const server = await startPostgres({ dir: path.join(home, "data"), durable: false, onLog });
  return {
    ...server,
    env: envOf(server),
    async stop() {
      await server.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** The four settings under which Medusa's test runner looks for its server. */
function envOf({ host, port, user, password }) {
  return { DB_HOST: host, DB_PORT: String(port), DB_USERNAME: user, DB_PASSWORD: password };
}
