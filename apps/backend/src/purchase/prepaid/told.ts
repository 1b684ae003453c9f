import type { MedusaContainer, ProviderWebhookPayload } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules, PaymentActions } from "@medusajs/framework/utils";
import { messageOf } from "../message-of";
import { noteTold } from "./prepayments";
import { settlePrepaid } from "./settle";

const PAID: string[] = [PaymentActions.AUTHORIZED, PaymentActions.SUCCESSFUL];

/**
 * A provider's call, which only the provider's own code can read and trust.
 * @returns the purchase that money came for; null where there is nothing to do
 * @throws what the provider's code throws for a call that is not its own
 */
export async function hearProvider(
  container: MedusaContainer,
  call: ProviderWebhookPayload,
): Promise<string | null> {
  const { action, data } = await container.resolve(Modules.PAYMENT).getWebhookActionAndData(call);
  if (!PAID.includes(action) || !data?.session_id) return null;
  return noteTold(container, data.session_id);
}

/** After it was written down: what goes wrong here is done again within a minute. */
export async function settleTold(container: MedusaContainer, purchaseId: string): Promise<void> {
  try {
    await settlePrepaid(container, purchaseId);
  } catch (error) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
    logger.warn(`Purchase ${purchaseId} was paid, and waits for the next minute: ${messageOf(error)}`);
  }
}
