import { once } from "node:events";
import { type StripeStandIn, startStripeStandIn } from "@market/stripe-stand-in";
import axios from "axios";
import Stripe from "stripe";
import { aCopy, aServer, aShopper, type Server, testBackend, WEBHOOK_SECRET } from "../../testing";
import { aMarket } from "./a-market";

/** What was promised: within 90 s of the restart money and orders are one, whoever calls or does not. */
const HEALED_WITHIN_MS = 90_000;
const KEY = "sk_test_of_the_tests";

testBackend({
  cards: true,
  testSuite: ({ api, getContainer, database }) => {
    const servers: Server[] = [];
    let market: Awaited<ReturnType<typeof aMarket>>;
    let stripe: StripeStandIn;
    beforeAll(async () => {
      market = await aMarket(getContainer(), api);
      // Tells nobody: what it would tell is told below, or never.
      stripe = await startStripeStandIn({ key: KEY, webhooks: [] });
    });
    afterAll(() => stripe.stop());
    afterEach(async () => {
      for (const server of servers.splice(0)) await server.stop();
    });

    const starts = async (env: Record<string, string>) => {
      const server = await aServer(env);
      servers.push(server);
      return { ...server, shopper: aShopper(axios.create({ baseURL: server.url }), market.shop) };
    };
    const tells = async ({ url }: Server, session: Stripe.Checkout.Session, id: string) => {
      const payload = JSON.stringify({
        id,
        object: "event",
        type: "checkout.session.completed",
        created: Math.floor(Date.now() / 1000),
        data: { object: { id: session.id, object: "checkout.session" } },
      });
      const signature = Stripe.webhooks.generateTestHeaderString({ payload, secret: WEBHOOK_SECRET });
      return axios.post(`${url}/hooks/stripe`, payload, {
        headers: { "content-type": "application/json", "stripe-signature": signature },
        transformRequest: [(data: unknown) => data],
        validateStatus: () => true,
      });
    };

    it.each([
      ["after Stripe opened a page that was not written down", "card.opened"],
      ["after Stripe's call was written down", "card.event_kept"],
      ["after the money was noted", "card.told"],
      ["between the first and the second order", "purchase.after_first_order"],
      ["after the orders stand, before their money is settled", "prepaid.before_settled"],
    ])(
      "a server killed %s and started again takes the money once, for one whole purchase",
      async (_, fault) => {
        const copy = await aCopy(database(), fault);
        const env = { DATABASE_URL: copy.url, STRIPE_API_BASE: stripe.url };
        try {
          const dying = await starts({ ...env, FAULT_POINT: fault });
          const basket = await dying.shopper.takesABasket();
          await dying.shopper.puts(basket, market.sauce.variant_id);
          await dying.shopper.puts(basket, market.cake.variant_id);
          const body = await dying.shopper.fillsIn(basket, { payment: "prepaid" });
          const died = once(dying.process, "exit");
          const earlier = stripe.control.sessions().length;
          const paying = dying.shopper.places(basket, body);
          let next: Awaited<ReturnType<typeof starts>>;
          const opened = () => stripe.control.sessions().slice(earlier);
          if (fault === "card.opened") {
            await expect(paying).rejects.toThrow();
            expect((await died)[1]).toBe("SIGKILL");
            next = await starts(env);
            // The buyer, who saw an error, presses the button again: the same page.
            expect(await next.shopper.places(basket, body)).toMatchObject({ status: 200 });
            const [session] = opened();
            expect(stripe.control.pay(session?.id ?? "")).toEqual({ status: "paid" });
            await tells(next, session as Stripe.Checkout.Session, `evt_${fault}`);
          } else {
            expect(await paying).toMatchObject({ status: 200 });
            const [session] = opened();
            expect(stripe.control.pay(session?.id ?? "")).toEqual({ status: "paid" });
            await tells(dying, session as Stripe.Checkout.Session, `evt_${fault}`).catch(() => undefined);
            expect((await died)[1]).toBe("SIGKILL");
            // Nobody calls again: it finds out by itself.
            next = await starts(env);
          }
          const started = Date.now();
          const standing = async () => (await copy.rows(STANDING))[0];
          const total = opened()[0]?.amount_total ?? 0;
          const whole = { placed: 1, orders: 2, due: total, captured: total, refunded: 0, open: 0 };
          await expect.poll(standing, { timeout: HEALED_WITHIN_MS, interval: 300 }).toEqual(whole);
          console.info(`healed ${fault} in ${Date.now() - started} ms`);

          expect(opened().map(({ payment_status }) => payment_status)).toEqual(["paid"]);
          // Told late, and twice: nothing more comes of it.
          const [session] = opened();
          for (const id of [`evt_${fault}`, `evt_${fault}_late`]) {
            expect(await tells(next, session as Stripe.Checkout.Session, id)).toMatchObject({ status: 200 });
          }
          const undone = async () => (await copy.rows(UNDONE))[0];
          await expect.poll(undone, { timeout: HEALED_WITHIN_MS }).toEqual({ undone: 0 });
          expect(await standing()).toEqual(whole);
        } finally {
          for (const server of servers.splice(0)) await server.stop();
          await copy.drop();
        }
      },
      480_000,
    );
  },
});

const STANDING = `
  select (select count(*)::int from purchase where state = 'placed') as placed,
    (select count(*)::int from "order" where status <> 'canceled') as orders,
    (select coalesce(sum((s.totals ->> 'current_order_total')::numeric), 0)::int from order_summary s
      join "order" o on o.id = s.order_id and o.version = s.version and o.status <> 'canceled') as due,
    (select coalesce(sum(amount), 0)::int from capture where deleted_at is null) as captured,
    (select coalesce(sum(amount), 0)::int from refund where deleted_at is null) as refunded,
    (select count(*)::int from prepayment where told_at is not null and settled_at is null) as open`;
const UNDONE = "select count(*)::int as undone from card_event where done_at is null";
