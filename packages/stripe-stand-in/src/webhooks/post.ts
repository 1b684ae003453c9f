import type { StripeEvent } from "../account/things";
import type { WebhookEndpoint } from "./endpoint";
import { signatureHeader } from "./signature";

/** An endpoint that takes longer has failed. */
const PATIENCE = 20_000;

/** One try. Signed by the true time, whatever a test has made of the account's: a receiver holds it against its own. */
export async function postEvent(
  endpoint: WebhookEndpoint,
  event: StripeEvent,
  ending: AbortSignal,
): Promise<{ status: number; error?: string }> {
  const body = JSON.stringify(event, null, 2);
  const secrets = [endpoint.secret, ...(endpoint.previousSecret ? [endpoint.previousSecret] : [])];
  try {
    const response = await fetch(endpoint.url, {
      method: "POST",
      body,
      headers: {
        "content-type": "application/json; charset=utf-8",
        "stripe-signature": signatureHeader(body, secrets, Math.floor(Date.now() / 1000)),
        "user-agent": "Stripe/1.0 (+https://stripe.com/docs/webhooks)",
      },
      redirect: "manual",
      signal: AbortSignal.any([AbortSignal.timeout(PATIENCE), ending]),
    });
    await response.arrayBuffer();
    return { status: response.status };
  } catch (error) {
    return {
      status: 0,
      error: error instanceof Error ? String(error.cause ?? error.message) : String(error),
    };
  }
}
