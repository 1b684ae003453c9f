import { ModulesSdkUtils } from "@medusajs/framework/utils";
import type { MedusaSuiteOptions } from "@medusajs/test-utils";

type Suite = Pick<MedusaSuiteOptions, "dbConfig" | "dbUtils">;

/** There, but left out of the type. */
interface DropsTemplates {
  dropTemplate(name: string): Promise<void>;
}

/** A database of its own with all that the test's has, for a server that is to be killed. */
export async function aCopy({ dbConfig, dbUtils }: Suite, name: string) {
  const database = `${dbConfig.dbName}-${name.replaceAll(/\W/g, "-")}`;
  await dbUtils.snapshot({ templateName: database });
  const url = dbConfig.clientUrl.replace(dbConfig.dbName, database);
  const db = ModulesSdkUtils.createPgConnection({ clientUrl: url, schema: "public" });
  return {
    url,
    rows: async <Row>(sql: string, values: unknown[] = []): Promise<Row[]> =>
      ((await db.raw(sql, values as never)) as { rows: Row[] }).rows,
    drop: async () => {
      await db.destroy();
      await (dbUtils as typeof dbUtils & DropsTemplates).dropTemplate(database);
    },
  };
}
