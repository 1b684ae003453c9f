import type { StripeStandIn } from "@market/stripe-stand-in";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { AxiosInstance } from "axios";
import { standInFor } from "../../testing";
import { aCardShop } from "./a-card-shop";

/** A stand-in for Stripe around each test, and the shops whose goods are paid at it. To be called where a suite has its hooks. */
export function cardShops(api: AxiosInstance, getContainer: () => MedusaContainer) {
  let running: StripeStandIn;
  beforeEach(async () => {
    running = await standInFor(String(api.defaults.baseURL));
  });
  afterEach(() => running.stop());
  // Each test has another.
  const stripe: Pick<StripeStandIn, "control" | "url"> = {
    get control() {
      return running.control;
    },
    get url() {
      return running.url;
    },
  };
  const shop = () => aCardShop(getContainer(), api, stripe);
  return {
    stripe,
    shop,
    /** Two orders, placed by a page that was paid; Stripe has told all of it. */
    bought: async () => {
      const made = await shop();
      const { purchase, session } = await made.led();
      stripe.control.pay(session.id);
      await expect.poll(async () => (await made.page(purchase.id)).state).toBe("placed");
      await stripe.control.webhooks.idle();
      return { ...made, purchase, session };
    },
  };
}
