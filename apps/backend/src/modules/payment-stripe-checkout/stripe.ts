import Stripe from "stripe";

type Env = Record<string, string | undefined>;

const STRIPES_OWN = "https://api.stripe.com";
/** Whoever is asked may be slow; a buyer does not wait for ever. */
const PATIENCE_MS = 20_000;
const REPEATS = 2;

/** Cards are offered where the shop has a key of Stripe's: `STRIPE_API_KEY`. */
export const takesCards = (env: Env = process.env): boolean => keyOf(env) !== "";

/** Where its API answers: Stripe itself, or a stand-in that `STRIPE_API_BASE` names. */
export function stripeOrigin({ STRIPE_API_BASE: base }: Env = process.env): string {
  return new URL(base?.trim() || STRIPES_OWN).origin;
}

/** No money moves: a stand-in is asked, or Stripe with a key for tests. */
export function isDemo(env: Env = process.env): boolean {
  return stripeOrigin(env) !== STRIPES_OWN || /^[a-z]k_test_/.test(keyOf(env));
}

/** Several while one takes another's place. */
export function webhookSecrets({ STRIPE_WEBHOOK_SECRET: given = "" }: Env = process.env): string[] {
  return given
    .split(",")
    .map((secret) => secret.trim())
    .filter(Boolean);
}

let last: { of: string; client: Stripe } | undefined;

/** @throws where no key is set: what was paid by card cannot be asked for any more */
export function stripe(env: Env = process.env): Stripe {
  const key = keyOf(env);
  if (!key) throw new Error("Nothing is known of cards: STRIPE_API_KEY is not set.");
  const origin = stripeOrigin(env);
  const of = `${key} ${origin}`;
  if (last?.of !== of) last = { of, client: clientOf(key, new URL(origin)) };
  return last.client;
}

function clientOf(key: string, { hostname, port, protocol }: URL): Stripe {
  const http = protocol === "http:";
  return new Stripe(key, {
    host: hostname,
    port: port || (http ? 80 : 443),
    protocol: http ? "http" : "https",
    maxNetworkRetries: REPEATS,
    timeout: PATIENCE_MS,
    telemetry: false,
  });
}

function keyOf({ STRIPE_API_KEY: key }: Env): string {
  return key?.trim() ?? "";
}
