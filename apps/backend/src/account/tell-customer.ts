import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { postMail, type ToPost } from "../mail/post-mail";

/**
 * Has a message sent without waiting for it: how long that takes would tell whether one is sent. It is written down first, so it goes
 * out even when the mail server is away.
 */
export function tellCustomer(container: MedusaContainer, message: ToPost): void {
  postMail(container, message).catch((error) => {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
    logger.error(`A message of the kind "${message.template}" could not be written down: ${error}`);
  });
}
