import { writeFile } from "node:fs/promises";
import type { ExecArgs } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { openCategories } from "../seed/categories";
import { findStorefrontKey, openShop } from "../seed/shop";

/**
 * `medusa exec ./src/scripts/open-shop.ts`: what every shop needs and no demonstration: the region in đồng, the sales
 * channel, OCOP's groups and sets, the storefront's publishable key. Running it again changes nothing. The key goes to
 * PUBLISHABLE_KEY_FILE, where the storefront reads it, or into the log.
 */
export default async function openTheShop({ container }: ExecArgs): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  await openShop(container);
  await openCategories(container);
  const key = await findStorefrontKey(container);
  if (!key) throw new Error("The storefront's publishable key was not made.");
  const { PUBLISHABLE_KEY_FILE } = process.env;
  if (PUBLISHABLE_KEY_FILE) await writeFile(PUBLISHABLE_KEY_FILE, `${key.token}\n`);
  logger.info(
    `The shop is open; publishable key ${PUBLISHABLE_KEY_FILE ? `in ${PUBLISHABLE_KEY_FILE}` : key.token}`,
  );
}
