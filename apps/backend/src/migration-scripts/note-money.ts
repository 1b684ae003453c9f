import type { ExecArgs } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { NOTES_OF_MONEY } from "../ledger/note-changes";

/** Most tables it watches are Medusa's own, so this is a script of `db:migrate`, which runs after every module's own migrations. */
export default async function noteMoney({ container }: ExecArgs): Promise<void> {
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(NOTES_OF_MONEY);
}
