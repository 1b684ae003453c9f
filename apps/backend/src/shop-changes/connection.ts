import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** What is used of a connection of node-postgres. */
export interface RawConnection {
  query(sql: string, values?: readonly unknown[]): Promise<{ rows: Array<Record<string, unknown>> }>;
  on(event: "notification", listen: (message: { payload?: string }) => void): unknown;
  on(event: "error" | "end", listen: (error?: unknown) => void): unknown;
  end(): Promise<void>;
}

interface Knex {
  client: { acquireRawConnection(): Promise<RawConnection> };
}

/** A connection outside the pool, with the pool's own settings: listening lasts as long as the process. */
export function openConnection(container: MedusaContainer): Promise<RawConnection> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION) as unknown as Knex;
  return knex.client.acquireRawConnection();
}

export interface Database {
  raw(sql: string, values?: readonly unknown[]): Promise<{ rows: Array<Record<string, unknown>> }>;
}

export function databaseOf(container: MedusaContainer): Database {
  return container.resolve(ContainerRegistrationKeys.PG_CONNECTION) as unknown as Database;
}
