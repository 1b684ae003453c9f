import pg from "pg";

/** Opens a connection to an address of any PostgreSQL, asks, and closes. */
export async function askDatabase(url, sql, values = []) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 15_000 });
  await client.connect();
  try {
    return (await client.query(sql, values)).rows;
  } finally {
    await client.end();
  }
}

export function quotedName(name) {
  return `"${name.replaceAll('"', '""')}"`;
}

/** What one does with a server that listens: name its databases, make them, drop them. */
export function databasesOf({ host, port, user, password }) {
  const url = (database) => `postgres://${user}:${encodeURIComponent(password)}@${host}:${port}/${database}`;
  const ask = (sql, values) => askDatabase(url("postgres"), sql, values);
  return {
    host,
    port,
    user,
    password,
    url,
    async ensureDatabase(database) {
      const found = await ask("select 1 from pg_database where datname = $1", [database]);
      if (found.length === 0) await ask(`create database ${quotedName(database)}`);
    },
    async dropDatabase(database) {
      await ask(`drop database if exists ${quotedName(database)} with (force)`);
    },
  };
}
