import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** Logs how long each step of the seed took. */
export function stopwatch(container: MedusaContainer): (what: string) => void {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  let last = Date.now();
  return (what) => {
    const now = Date.now();
    logger.info(`Seed: ${what} (${((now - last) / 1000).toFixed(1)} s)`);
    last = now;
  };
}
