import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** What is no longer counted is not kept either. Redis does so by itself. */
export async function forgetCounts(container: MedusaContainer): Promise<void> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await db("rate_count").where("expire", "<", Date.now()).delete();
}
