import type { MedusaSuiteOptions } from "@medusajs/test-utils";
import type { SuiteDatabase } from "./backend/databases";
import type { Sharing } from "./backend/read-at-start";
import { type Backend, settingsNow, startBackend } from "./backend/start";
import { withBank } from "./with-bank";
import { withCards, withoutCards } from "./with-cards";

type Options = Pick<MedusaSuiteOptions, "api" | "getContainer"> & {
  /** Known once the backend has started. */
  database: () => SuiteDatabase;
};

interface Suite {
  testSuite: (options: Options) => void;
  /** With a bank that takes money beforehand. */
  bank?: boolean;
  /** With cards by Stripe Checkout. */
  cards?: boolean;
}

/** One that the suites of a worker share, where they may (see `vitest.integration.config.mts`). */
const shared = globalThis as { backendOfTests?: Promise<Backend> };

/**
 * The whole backend on a database of its own: before each test it has what it had after the suite's `beforeAll`, and a
 * suite begins with all tables and only the rows that a start writes.
 */
export function testBackend({ testSuite, bank = false, cards = false }: Suite): void {
  const isShared = process.env.BACKEND_OF_TESTS !== "own";
  if (bank) beforeAll(withBank);
  if (cards) {
    beforeAll(withCards);
    afterAll(withoutCards);
  }
  describe("", () => {
    let backend: Backend;
    let isKept = false;

    beforeAll(async () => {
      backend = isShared ? await theShared(cards ? "cards" : bank ? "bank" : "plain") : await startBackend();
    });

    beforeEach(async () => {
      if (isKept) return backend.database.bringBack("suite");
      await backend.database.keep("suite");
      isKept = true;
    });

    afterEach(() => backend?.rests());

    afterAll(async () => {
      if (!isShared) await backend?.stop();
    });

    testSuite(optionsOf(() => backend));
  });
}

async function theShared(kind: Sharing): Promise<Backend> {
  const isNew = !shared.backendOfTests;
  shared.backendOfTests ??= startBackend();
  const backend = await shared.backendOfTests;
  if (kind !== process.env.BACKEND_OF_TESTS || backend.settings !== settingsNow()) {
    throw new Error("The suite wants another backend: see src/testing/backend/read-at-start.ts.");
  }
  if (isNew) await backend.database.keep("started");
  else await backend.database.bringBack("started");
  return backend;
}

/** What a suite is written with, before the backend has started. */
function optionsOf(backend: () => Backend): Options {
  return {
    api: new Proxy({}, { get: (_, asked) => Reflect.get(backend().api, asked) }),
    getContainer: () => backend().container,
    database: () => backend().database,
  };
}
