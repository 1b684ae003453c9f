import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

interface Asked<Row> extends Promise<{ rows: Row[] }> {
  /** Under a name a connection plans the statement once: planning can take longer than reading. */
  options(given: { name: string }): Promise<{ rows: Row[] }>;
}

/** A connection to the database, or one transaction on it. */
export interface Sql {
  raw<Row>(sql: string, bindings?: Record<string, unknown> | readonly unknown[]): Asked<Row>;
}

interface Connection extends Sql {
  transaction<T>(work: (trx: Sql) => Promise<T>): Promise<T>;
}

export function sqlOf(container: MedusaContainer): Sql {
  return container.resolve(ContainerRegistrationKeys.PG_CONNECTION) as unknown as Connection;
}

/** All of the work or nothing; thrown errors undo it. */
export function inOneTransaction<T>(container: MedusaContainer, work: (trx: Sql) => Promise<T>): Promise<T> {
  return (container.resolve(ContainerRegistrationKeys.PG_CONNECTION) as unknown as Connection).transaction(
    work,
  );
}
