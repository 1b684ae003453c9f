import type {
  DeskReviewsAnswer,
  ModeratedAnswer,
  ModerationAnswer,
  MyReviewAnswer,
  ProductPage,
  Purchase,
  PurchaseAnswer,
  PurchaseReviewsAnswer,
  ReviewsAnswer,
} from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import {
  createOrderFulfillmentWorkflow,
  markOrderFulfillmentAsDeliveredWorkflow,
} from "@medusajs/medusa/core-flows";
import { beginSession } from "../../account/sessions";
import { sqlOf } from "../../booking";
import { clock } from "../../clock";
import type { aMarket } from "../../purchase/__tests__/a-market";

type Market = Awaited<ReturnType<typeof aMarket>>;
type Headers = Record<string, string>;

/** A customer with an account, signed in. */
export async function aCustomer(container: MedusaContainer, email: string, name = "Trần Thị Lan") {
  const customer = await container
    .resolve(Modules.CUSTOMER)
    .createCustomers({ email, first_name: name, has_account: true });
  const identity = await container.resolve(Modules.AUTH).createAuthIdentities({
    provider_identities: [{ provider: "one-time-code", entity_id: email, provider_metadata: {} }],
    app_metadata: { customer_id: customer.id },
  });
  const { token } = await beginSession(container, {
    customer_id: customer.id,
    auth_identity_id: identity.id,
  });
  return { id: customer.id, headers: { authorization: `Bearer ${token}` } };
}

/** All of a purchase's order of a line is packed and delivered. */
export async function deliver(container: MedusaContainer, order: Purchase["orders"][number]) {
  const { result } = await createOrderFulfillmentWorkflow(container).run({
    input: { order_id: order.id, items: order.lines.map(({ id, quantity }) => ({ id, quantity })) },
  });
  await markOrderFulfillmentAsDeliveredWorkflow(container).run({
    input: { orderId: order.id, fulfillmentId: result.id },
  });
  // Medusa writes the time of the machine, and the test has its own.
  await sqlOf(container).raw("update fulfillment set delivered_at = ? where id = ?", [
    clock.now(),
    result.id,
  ]);
}

/** What buyers, members and officers do about reviews, over HTTP. */
export function aReader(market: Market) {
  const { shopper, sauce, container } = market;
  const { send } = shopper;
  async function buys(headers: Headers = {}, quantity = 1) {
    const made = await send<{ basket: { id: string } }>("POST", "/store/baskets", {}, headers);
    const { id } = made.body.basket;
    await send("POST", `/store/baskets/${id}/lines`, { variant_id: sauce.variant_id, quantity }, headers);
    const body = await shopper.fillsIn(id);
    const placed = await send<PurchaseAnswer>("POST", `/store/baskets/${id}/place`, body, headers);
    const { purchase, key = "" } = placed.body;
    const [order] = purchase.orders;
    const [line] = order?.lines ?? [];
    if (!order || !line) throw new Error("No order was placed.");
    return { purchase, order, line, key: { "x-purchase-key": key } };
  }
  type Bought = Awaited<ReturnType<typeof buys>>;
  return {
    buys,
    bought: async (headers?: Headers, quantity?: number): Promise<Bought> => {
      const bought = await buys(headers, quantity);
      await deliver(container, bought.order);
      return bought;
    },
    writes: ({ purchase, line, key }: Bought, body: object, headers: Headers = key, lineId = line.id) =>
      send<MyReviewAnswer>(
        "POST",
        `/store/purchases/${purchase.id}/lines/${lineId}/review`,
        { locale: "vi", rating: "5", text: "Ngon, đóng gói kỹ.", ...body },
        headers,
      ),
    mine: ({ purchase, key }: Bought) =>
      send<PurchaseReviewsAnswer>("GET", `/store/purchases/${purchase.id}/reviews`, undefined, key),
    page: async () => (await send<ProductPage>("GET", `/store/listing/products/${sauce.handle}`)).body,
    list: async () =>
      (await send<ReviewsAnswer>("GET", `/store/listing/products/${sauce.handle}/reviews`)).body,
    desk: (headers: Headers) => send<DeskReviewsAnswer>("GET", "/producer/reviews", undefined, headers),
    replies: (id: string, text: string, headers: Headers) =>
      send("POST", `/producer/reviews/${id}/reply`, { text }, headers),
    asks: (text: string, headers: Headers = {}) =>
      send<{ question: { id: string; state: string } }>(
        "POST",
        `/store/listing/products/${sauce.handle}/questions`,
        { locale: "vi", text },
        headers,
      ),
    answers: (id: string, text: string, headers: Headers) =>
      send("POST", `/producer/questions/${id}/answer`, { text }, headers),
    queue: (kind: string, headers: Headers, all = "0") =>
      send<ModerationAnswer>("GET", `/admin/moderation?kind=${kind}&all=${all}`, undefined, headers),
    decides: (what: string, headers: Headers, body: object = {}) =>
      send<ModeratedAnswer>("POST", `/admin/moderation/${what}`, body, headers),
    reports: (what: string, from: string, reason = "spam") =>
      send("POST", `/store/${what}/report`, { reason }, { "x-forwarded-for": from }),
  };
}
