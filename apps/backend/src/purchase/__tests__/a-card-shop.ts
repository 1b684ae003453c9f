import type { StripeStandIn } from "@market/stripe-stand-in";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { AxiosInstance } from "axios";
import Stripe from "stripe";
import { purchaseKey } from "../../modules/purchase";
import { WEBHOOK_SECRET } from "../../testing";
import { aMarket, ordersIn } from "./a-market";

const SECRET = "for-tests-only";

/** A market whose goods are paid by card, at a stand-in for Stripe that keeps books of its own. */
export async function aCardShop(
  container: MedusaContainer,
  api: AxiosInstance,
  stripe: Pick<StripeStandIn, "control">,
) {
  const market = await aMarket(container, api);
  const { shopper, sauce, cake } = market;
  const { control } = stripe;
  const pays = async (basket: string) =>
    shopper.places(basket, await shopper.fillsIn(basket, { payment: "prepaid" }));
  const page = async (id: string) => (await shopper.opens(id, purchaseKey(id, SECRET))).body.purchase;
  return {
    ...market,
    pays,
    page,
    sql: async <Row>(text: string, values: unknown[] = []): Promise<Row[]> =>
      ((await container.resolve("__pg_connection__").raw(text, values as never)) as { rows: Row[] }).rows,
    /** A sauce and a cake in a basket, whose buyer is led to Stripe's page. */
    led: async () => {
      const basket = await shopper.takesABasket();
      await shopper.puts(basket, sauce.variant_id);
      await shopper.puts(basket, cake.variant_id);
      const { status, body } = await pays(basket);
      if (status !== 200) throw new Error(`Nobody was led to Stripe: ${JSON.stringify(body)}`);
      const session = newest(stripe);
      return { basket, purchase: body.purchase, key: body.key ?? "", session };
    },
    /** Stripe calls, or somebody who says so. */
    calls: (event: object, secret = WEBHOOK_SECRET, secondsAgo = 0) => {
      const payload = JSON.stringify(event);
      const timestamp = Math.floor(Date.now() / 1000) - secondsAgo;
      const signature = Stripe.webhooks.generateTestHeaderString({ payload, secret, timestamp });
      return sends(api, payload, signature);
    },
    sends: (payload: string | Buffer, signature: string) => sends(api, payload, signature),
    /** What the three books say is kept, in đồng: ours, Stripe's, and what the orders that stand come to. */
    kept: async () => {
      const { captured = 0, refunded = 0 } = (control.books().vnd ?? {}) as Record<string, number>;
      const orders = (await ordersIn(container)).filter(({ status }) => status !== "canceled");
      const [books] = (
        (await container.resolve("__pg_connection__").raw(
          `select coalesce((select sum(amount) from capture where deleted_at is null), 0)
            - coalesce((select sum(amount) from refund where deleted_at is null), 0) as ours,
            coalesce((select sum((s.totals ->> 'current_order_total')::numeric) from order_summary s
              join "order" o on o.id = s.order_id and o.version = s.version and o.status <> 'canceled'), 0) as due`,
        )) as { rows: Array<{ ours: string; due: string }> }
      ).rows;
      return {
        ours: Number(books?.ours),
        stripe: captured - refunded,
        due: Number(books?.due),
        orders: orders.length,
      };
    },
  };
}

export function newest({ control }: Pick<StripeStandIn, "control">): Stripe.Checkout.Session {
  const session = control.sessions().at(-1);
  if (!session) throw new Error("Stripe knows of no session.");
  return session;
}

/** As it is, not as a JSON that was written anew. */
function sends(api: AxiosInstance, payload: string | Buffer, signature: string) {
  return api.post("/hooks/stripe", payload, {
    headers: { "content-type": "application/json", "stripe-signature": signature },
    transformRequest: [(data: unknown) => data],
    validateStatus: () => true,
  });
}

/** All of it, in the three books. */
export const all = (amount: number, orders: number) => ({
  ours: amount,
  stripe: amount,
  due: amount,
  orders,
});
