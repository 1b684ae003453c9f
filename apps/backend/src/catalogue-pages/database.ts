import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

interface Connection {
  raw(sql: string, values: unknown[]): Promise<{ rows: unknown[] }>;
}

/**
 * Rows of one statement. Sitemaps and feeds read the whole catalogue in order: the database graph takes a second for what
 * one statement brings in some milliseconds.
 */
export async function rowsOf<Row>(
  container: MedusaContainer,
  sql: string,
  values: unknown[],
): Promise<Row[]> {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION) as unknown as Connection;
  return (await connection.raw(sql, values)).rows as Row[];
}
