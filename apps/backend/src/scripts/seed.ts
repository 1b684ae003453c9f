import type { ExecArgs } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { seedDemo } from "../seed/demo";

/** `medusa exec ./src/scripts/seed.ts`; SEED_PRODUCTS=10000 makes a large synthetic catalogue instead of the demonstration. */
export default async function seed({ container }: ExecArgs): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const made = await seedDemo(container);
  logger.info(made ? "Seed: done." : "Seed: this database was seeded before and is left alone.");
}
