import { randomUUID } from "node:crypto";
import { createRequire } from "node:module";
import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import { inject } from "vitest";
import { withBank } from "./with-bank";
import { withCards, withoutCards } from "./with-cards";

declare module "vitest" {
  export interface ProvidedContext {
    /** Its name; made by `vitest.migrate.mts`. */
    migratedDatabase: string;
  }
}

type Suite = Parameters<typeof medusaIntegrationTestRunner>[0];

/** The whole backend, running on a database of the suite's own: all tables, no rows, and as it was before each test. */
export function testBackend(
  suite: Suite & {
    /** With a bank that takes money beforehand. */
    bank?: boolean;
    /** With cards by Stripe Checkout. */
    cards?: boolean;
  },
): void {
  if (suite.bank) beforeAll(withBank);
  if (suite.cards) {
    beforeAll(withCards);
    afterAll(withoutCards);
  }
  const dbName = `market-suite-${randomUUID()}`;
  medusaIntegrationTestRunner({
    ...suite,
    dbName,
    hooks: {
      ...suite.hooks,
      beforeServerStart: async (container) => {
        await copyMigratedDatabase(dbName);
        migrateNoMore();
        await suite.hooks?.beforeServerStart?.(container);
      },
    },
  });
}

/** The copy has all tables: to look through each module's migrations again takes a suite longer than to boot. */
function migrateNoMore(): void {
  const { MedusaAppLoader }: typeof import("@medusajs/framework") =
    createRequire(__filename)("@medusajs/framework");
  MedusaAppLoader.prototype.runModulesMigrations = async () => {};
}

async function copyMigratedDatabase(name: string): Promise<void> {
  const { askDatabase, databasesOf, quotedName } = await import("@market/local-services");
  const { DB_HOST = "localhost", DB_PORT = "5432", DB_USERNAME = "postgres", DB_PASSWORD = "" } = process.env;
  const server = databasesOf({
    host: DB_HOST,
    port: Number(DB_PORT),
    user: DB_USERNAME,
    password: DB_PASSWORD,
  });
  const template = quotedName(inject("migratedDatabase"));
  await askDatabase(server.url("postgres"), `create database ${quotedName(name)} template ${template}`);
}
