import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { forgetBaskets } from "../purchase/forget-baskets";

/** Every night, when few people buy. */
export default async function forgetAbandonedBaskets(container: MedusaContainer): Promise<void> {
  const count = await forgetBaskets(container);
  if (count) container.resolve(ContainerRegistrationKeys.LOGGER).info(`Forgot ${count} abandoned baskets.`);
}

// 3.17 in Vietnam.
export const config = { name: "forget-baskets", schedule: "17 20 * * *" };
