import type { MiddlewareRoute } from "@medusajs/framework/http";
import { holdOrder } from "./hold-order";
import type { Written } from "./order-of";

const WRITES: MiddlewareRoute["methods"] = ["POST", "PUT", "PATCH", "DELETE"];

/** Every write to the thing itself and to what hangs under it. */
function writesUnder(path: string, what: Written): MiddlewareRoute[] {
  const middlewares = [holdOrder(what)];
  return [
    { matcher: `${path}/:id`, methods: WRITES, middlewares },
    { matcher: `${path}/:id/*`, methods: WRITES, middlewares },
  ];
}

/** Beginning something on an order that the body names. */
function begins(path: string): MiddlewareRoute {
  return { matcher: path, methods: ["POST"], middlewares: [holdOrder("order", { body: "order_id" })] };
}

/** All of Medusa's own routes that write to an order, by whichever id they are told of it. */
export const orderWriteRoutes: MiddlewareRoute[] = [
  ...writesUnder("/admin/orders", "order"),
  ...writesUnder("/admin/draft-orders", "order"),
  ...writesUnder("/admin/order-edits", "order"),
  ...writesUnder("/admin/order-changes", "order_change"),
  ...writesUnder("/admin/returns", "return"),
  ...writesUnder("/admin/exchanges", "exchange"),
  ...writesUnder("/admin/claims", "claim"),
  ...writesUnder("/admin/payments", "payment"),
  ...writesUnder("/admin/payment-collections", "payment_collection"),
  ...writesUnder("/admin/fulfillments", "fulfillment"),
  ...writesUnder("/store/orders", "order"),
  ...writesUnder("/store/payment-collections", "payment_collection"),
  begins("/admin/order-edits"),
  begins("/admin/returns"),
  begins("/admin/exchanges"),
  begins("/admin/claims"),
  begins("/admin/payment-collections"),
  begins("/store/returns"),
];
