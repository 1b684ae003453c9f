import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type Stripe from "stripe";
import { faultPoint } from "../fault-point";
import { takesCards, webhookSecrets } from "../modules/payment-stripe-checkout";
import { messageOf } from "../purchase/message-of";
import { settleTold } from "../purchase/prepaid/told";
import { cardsOf, checkoutsBy } from "./checkouts";
import { noteDispute } from "./disputes";
import { hearCheckout } from "./hear";
import { hearRefunds } from "./refunds-by-hand";
import { signedEvent } from "./signed-event";

/** What of an event's object is kept: no buyer's name, address or card. */
const KEPT = ["id", "object", "payment_intent", "charge", "amount", "reason", "status"] as const;

const TELLS_OF_REFUNDS = /^(refund\.|charge\.refund)/;

const KEEP = `insert into card_event (id, type, happened_at, about) values (?, ?, to_timestamp(?), ?::jsonb)
  on conflict (id) do nothing`;

/**
 * Writes down what Stripe tells, so that it may be answered. Told twice, it is one event.
 * @returns its id; null: it is not Stripe's, or no card is taken here
 */
export async function takeIn(
  container: MedusaContainer,
  body: Buffer,
  signature: string | undefined,
): Promise<string | null> {
  if (!takesCards()) return null;
  const event = signedEvent(body, signature, webhookSecrets());
  if (!event) return null;
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await db.raw(KEEP, [event.id, event.type, event.created, JSON.stringify(aboutOf(event))]);
  return event.id;
}

function aboutOf({ data }: Stripe.Event): Record<string, unknown> {
  const object = data.object as unknown as Record<string, unknown>;
  const details = object.evidence_details as { due_by?: unknown } | null | undefined;
  const kept = KEPT.flatMap((key) => (object[key] === undefined ? [] : [[key, object[key]]]));
  return { ...Object.fromEntries(kept), due_by: details?.due_by ?? null };
}

/** After it was answered: what goes wrong here is done again within a minute. */
export async function actOn(container: MedusaContainer, eventId: string): Promise<void> {
  const [event] = await cardsOf(container).listCardEvents({ id: eventId, done_at: null }, { take: 1 });
  if (!event) return;
  faultPoint("card.event_kept");
  let problem: string | null = null;
  try {
    await act(container, { ...event, about: event.about as Record<string, unknown> });
  } catch (error) {
    problem = messageOf(error).slice(0, 500);
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`What Stripe told (${eventId}, ${event.type}) waits for the next minute: ${problem}`);
  }
  await cardsOf(container).updateCardEvents({
    id: eventId,
    problem,
    ...(problem === null && { done_at: new Date() }),
  });
}

async function act(
  container: MedusaContainer,
  { type, happened_at, about }: { type: string; happened_at: Date; about: Record<string, unknown> },
): Promise<void> {
  if (type.startsWith("charge.dispute.")) await noteDispute(container, about, happened_at);
  if (TELLS_OF_REFUNDS.test(type) && typeof about.payment_intent === "string") {
    await hearRefunds(container, about.payment_intent);
  }
  if (!type.startsWith("checkout.session.")) return;
  // One of another shop that has the same account is none of ours.
  const [checkout] = await checkoutsBy(container, { stripe_id: about.id });
  if (checkout && (await hearCheckout(container, checkout))) {
    await settleTold(container, checkout.purchase_id);
  }
}
