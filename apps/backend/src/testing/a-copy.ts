import { ModulesSdkUtils } from "@medusajs/framework/utils";
import type { SuiteDatabase } from "./backend/databases";

/** A database of its own with all that the test's has, for a server that is to be killed. */
export async function aCopy(database: SuiteDatabase, name: string) {
  const copy = `${database.name}-${name.replaceAll(/\W/g, "-")}`;
  await database.copy(copy);
  const url = database.url.replace(database.name, copy);
  const db = ModulesSdkUtils.createPgConnection({ clientUrl: url, schema: "public" });
  return {
    url,
    rows: async <Row>(sql: string, values: unknown[] = []): Promise<Row[]> =>
      ((await db.raw(sql, values as never)) as { rows: Row[] }).rows,
    drop: async () => {
      await db.destroy();
      await database.dropCopy(copy);
    },
  };
}
