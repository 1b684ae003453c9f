import { createHash, timingSafeEqual } from "node:crypto";
import { readHint } from "@market/carrier-ghn";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { messageOf } from "../purchase/message-of";
import { followParcel } from "./follow";

/**
 * A call of Giao Hàng Nhanh's, which signs none: whoever knows `GHN_WEBHOOK_SECRET` is heard, and then GHN itself is asked.
 * @param key what the call gives for the secret
 * @returns its HTTP status: anything but 200 has GHN call again
 */
export async function hearGhn(
  container: MedusaContainer,
  key: unknown,
  body: unknown,
): Promise<200 | 400 | 404 | 503> {
  const { GHN_WEBHOOK_SECRET } = process.env;
  if (!GHN_WEBHOOK_SECRET || typeof key !== "string" || !same(key, GHN_WEBHOOK_SECRET)) return 404;
  const hint = readHint(body);
  if (!hint) return 400;
  try {
    await followParcel(container, "ghn", hint);
    return 200;
  } catch (error) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
    logger.warn(`GHN called about ${hint.number}, which could not be followed yet: ${messageOf(error)}`);
    return 503;
  }
}

/** In the same time, wherever they differ. */
function same(one: string, other: string): boolean {
  const hash = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(hash(one), hash(other));
}
