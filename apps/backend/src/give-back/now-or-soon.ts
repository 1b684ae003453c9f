import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { messageOf } from "../purchase/message-of";

/**
 * What follows from something that stands written. Where Stripe or a bank does not give money back now, a job does it within a minute of
 * their answering again; nobody is told that what they did failed.
 */
export async function nowOrSoon(
  container: MedusaContainer,
  what: string,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
    logger.warn(`What follows from ${what} waits for the next minute: ${messageOf(error)}`);
  }
}
