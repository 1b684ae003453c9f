import type { ExecArgs } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { seedDemo } from "../seed/demo";
import { seedSynthetic } from "../seed/synthetic/catalogue";

/** `medusa exec ./src/scripts/seed.ts`; SEED_PRODUCTS=10000 makes a large synthetic catalogue instead of the demonstration. */
export default async function seed({ container }: ExecArgs): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const { SEED_PRODUCTS } = process.env;
  if (SEED_PRODUCTS) {
    const count = Number(SEED_PRODUCTS);
    if (!Number.isInteger(count) || count < 1)
      throw new Error(`SEED_PRODUCTS wants a whole number, not "${SEED_PRODUCTS}".`);
    await seedSynthetic(container, count);
    return;
  }
  const made = await seedDemo(container);
  logger.info(made ? "Seed: done." : "Seed: this database was seeded before and is left alone.");
}
