import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { clock } from "../clock";
import { stripe } from "../modules/payment-stripe-checkout";
import { messageOf } from "../purchase/message-of";
import { noteDispute } from "./disputes";

const HOUR_MS = 3_600_000;
/** A bank takes weeks to decide: a dispute of so long ago may still change. */
const UNDECIDED_MS = 120 * 24 * HOUR_MS;
/** Stripe tells its events' seconds: what happens in the second of the question counts as after it. */
const SECOND_MS = 1_000;

/** When Stripe was last asked, by this process. */
let askedAt = 0;

/** Disputes as Stripe has them, those among them that no event told of: when a process starts and each hour after. */
export async function hearDisputesMissed(container: MedusaContainer): Promise<void> {
  const now = clock.now().getTime();
  if (now < askedAt + HOUR_MS) return;
  try {
    const asked = { created: { gte: Math.floor((now - UNDECIDED_MS) / 1000) }, limit: 100 };
    for await (const { evidence_details, ...dispute } of stripe().disputes.list(asked)) {
      const about = { ...dispute, due_by: evidence_details?.due_by ?? null };
      await noteDispute(container, about, new Date(now - SECOND_MS));
    }
    askedAt = now;
  } catch (error) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
    logger.warn(`Stripe did not say which disputes there are: ${messageOf(error)}`);
  }
}
