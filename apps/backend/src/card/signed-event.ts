import Stripe from "stripe";

/** What was signed longer ago may have been listened to: it is heard of by asking. */
const NOT_OLDER_THAN_SECONDS = 300;

/**
 * What Stripe sent, if it was Stripe: signed, to the byte, with one of our secrets, and lately.
 * @returns null for everything else
 */
export function signedEvent(
  body: Buffer,
  signature: string | undefined,
  secrets: readonly string[],
): Stripe.Event | null {
  if (!signature) return null;
  for (const secret of secrets) {
    try {
      const event = Stripe.webhooks.constructEvent(body, signature, secret, NOT_OLDER_THAN_SECONDS);
      return isEvent(event) ? event : null;
    } catch {
      // Not by this one.
    }
  }
  return null;
}

function isEvent(event: Partial<Stripe.Event> | null): event is Stripe.Event {
  if (typeof event !== "object" || event === null) return false;
  const { id, type, created, data } = event;
  const named = typeof id === "string" && id !== "" && typeof type === "string";
  return named && Number.isSafeInteger(created) && typeof data?.object === "object" && data.object !== null;
}
