import type { MedusaRequest, MedusaResponse, MiddlewareRoute } from "@medusajs/framework/http";
import { answering, Refusal } from "../../refusal";

/**
 * Medusa's own catalogue knows nothing of ages, licences and seasons: with any of these a shopper would see alcohol that they have not
 * confirmed to be of age for. The shop asks its own routes, and nothing asks these.
 */
const closed = answering(async (_req: MedusaRequest, _res: MedusaResponse) => {
  throw new Refusal(404, "use_store_listing", "Goods are listed at /store/listing.");
});

const CATALOGUE = [
  "products",
  "product-variants",
  "product-categories",
  "product-options",
  "product-tags",
  "product-types",
  "collections",
];

/**
 * Medusa opens an order to whoever knows its id, and an id is written in more places than a key. What was bought is read, cancelled and
 * sent back as a purchase, with its key or by its customer.
 */
const closedOrders = answering(async (_req: MedusaRequest, _res: MedusaResponse) => {
  throw new Refusal(404, "use_store_purchases", "What was bought is read at /store/purchases.");
});

const ORDERS = [
  "orders",
  "payment-collections",
  "payment-providers",
  "returns",
  "return-reasons",
  "shipping-options",
];

/** Without a method: whatever lies under them is closed too. */
const under = (names: string[], middleware: typeof closed): MiddlewareRoute[] =>
  names.map((name) => ({ matcher: `/store/${name}`, middlewares: [middleware] }));

export const closedRoutes: MiddlewareRoute[] = [...under(CATALOGUE, closed), ...under(ORDERS, closedOrders)];
