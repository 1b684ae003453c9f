import type { ExecArgs } from "@medusajs/framework/types";
import { databaseOf, ensureNotes } from "../shop-changes";

/** The tables are Medusa's and other modules', so this is a script of `db:migrate`, which runs after all their migrations. */
export default async function noteShopChanges({ container }: ExecArgs): Promise<void> {
  await ensureNotes(databaseOf(container));
}
