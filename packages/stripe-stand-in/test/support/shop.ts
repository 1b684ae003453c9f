import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import Stripe from "stripe";
import { type StripeStandInOptions, startStripeStandIn } from "../../src/index";

export const KEY = "sk_test_shop";
export const SECRET = "whsec_shop";

/** A shop's endpoint for webhooks: what it was told, and what it answers. */
export async function anEndpoint() {
  const told: { body: string; signature: string; headers: IncomingHttpHeaders }[] = [];
  /** Answered one after another; 200 when none is left. */
  const answers: number[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      const body = Buffer.concat(parts).toString("utf8");
      told.push({ body, signature: String(request.headers["stripe-signature"]), headers: request.headers });
      response.writeHead(answers.shift() ?? 200).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/hooks/stripe`,
    told,
    answers,
    types: () => told.map(({ body }) => (JSON.parse(body) as Stripe.Event).type),
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

/** A shop with the real SDK, an endpoint of its own, and the stand-in in the place of Stripe. */
export async function aShop(options: Partial<StripeStandInOptions> = {}) {
  const endpoint = await anEndpoint();
  const webhooks = options.webhooks ?? [{ url: endpoint.url, secret: SECRET }];
  const standIn = await startStripeStandIn({ key: KEY, retryPauses: [5, 5], ...options, webhooks });
  return {
    ...standIn,
    endpoint,
    stripe: sdk(standIn),
    close: async () => {
      await standIn.stop();
      await endpoint.close();
    },
  };
}

export type Shop = Awaited<ReturnType<typeof aShop>>;

export function sdk(
  { host, port }: { host: string; port: number },
  key = KEY,
  maxNetworkRetries = 0,
): Stripe {
  return new Stripe(key, { host, port, protocol: "http", maxNetworkRetries, telemetry: false });
}

export const tea = (amount: number, quantity = 1): Stripe.Checkout.SessionCreateParams.LineItem => ({
  quantity,
  price_data: { currency: "vnd", unit_amount: amount, product_data: { name: "Chè Shan tuyết" } },
});

export function aPurchase(
  stripe: Stripe,
  changed: Partial<Stripe.Checkout.SessionCreateParams> = {},
  options?: Stripe.RequestOptions,
) {
  const params: Stripe.Checkout.SessionCreateParams = {
    mode: "payment",
    line_items: [tea(250_000)],
    success_url: "http://shop.test/vi/paid?session={CHECKOUT_SESSION_ID}",
    cancel_url: "http://shop.test/vi/checkout",
    ...changed,
  };
  return stripe.checkout.sessions.create(params, options);
}

/** A paid session with its intent and charge in it. */
export async function aPaidPurchase(
  shop: Shop,
  changed: Partial<Stripe.Checkout.SessionCreateParams> = {},
  card?: string,
) {
  const { id } = await aPurchase(shop.stripe, changed);
  shop.control.pay(id, card);
  const session = await shop.stripe.checkout.sessions.retrieve(id, {
    expand: ["payment_intent.latest_charge"],
  });
  const intent = session.payment_intent as Stripe.PaymentIntent;
  return { session, intent, charge: intent.latest_charge as Stripe.Charge };
}

export async function refusalOf(work: Promise<unknown>): Promise<Stripe.errors.StripeError> {
  try {
    await work;
  } catch (error) {
    if (error instanceof Stripe.errors.StripeError) return error;
    throw error;
  }
  throw new Error("It was not refused.");
}
