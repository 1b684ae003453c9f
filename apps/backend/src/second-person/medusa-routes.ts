import type { MedusaRequest, MiddlewareRoute } from "@medusajs/framework/http";
import { orderOf, type Written } from "../order-lock/order-of";
import { Refusal } from "../refusal";
import { cancelWholeOrder } from "./deeds/cancel-order";
import { capturePayment } from "./deeds/capture-payment";
import { creditOrder } from "./deeds/credit-order";
import { markPaid } from "./deeds/mark-paid";
import { refundPayment } from "./deeds/refund-payment";
import { closed, secondPerson, smallOrdersOnly } from "./guard";

const word = (value: unknown) => (typeof value === "string" && value ? value : undefined);

/** @throws Refusal 422 where it is no amount: Medusa says what is wrong with the rest */
function amountIn(value: unknown): number | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw new Refusal(422, "invalid_fields", "The amount is a number.", [
    { field: "amount", code: "not_an_amount" },
  ]);
}

const given = <Key extends string, Value>(key: Key, value: Value | undefined) =>
  value === undefined ? {} : ({ [key]: value } as Record<Key, Value>);

/** Which order of it, by the id in the address. */
const of =
  (what: Written) =>
  (req: MedusaRequest): Promise<string | null> =>
    orderOf(req.scope, what, req.params.id ?? "");

const post = (
  matcher: string,
  middleware: NonNullable<MiddlewareRoute["middlewares"]>[number],
): MiddlewareRoute => ({
  matcher,
  methods: ["POST"],
  middlewares: [middleware],
});

/** Medusa's own routes that move money, or change what an order comes to: none is a way around the second person. */
export const moneyRoutes: MiddlewareRoute[] = [
  post(
    "/admin/payments/:id/refund",
    secondPerson(refundPayment, (payment_id, { amount, note, refund_reason_id }) => ({
      payment_id,
      ...given("amount", amountIn(amount)),
      ...given("note", word(note)),
      ...given("refund_reason_id", word(refund_reason_id)),
    })),
  ),
  post(
    "/admin/payments/:id/capture",
    secondPerson(capturePayment, (payment_id, { amount }) => ({
      payment_id,
      ...given("amount", amountIn(amount)),
    })),
  ),
  post(
    "/admin/payment-collections/:id/mark-as-paid",
    secondPerson(markPaid, (collection_id, { order_id }) => ({
      collection_id,
      order_id: word(order_id) ?? "",
    })),
  ),
  post(
    "/admin/orders/:id/cancel",
    secondPerson(cancelWholeOrder, (order_id) => ({ order_id })),
  ),
  post(
    "/admin/orders/:id/credit-lines",
    secondPerson(creditOrder, (order_id, { amount, reference, reference_id }) => ({
      order_id,
      amount: amountIn(amount) ?? 0,
      ...given("reference", word(reference)),
      ...given("reference_id", word(reference_id)),
    })),
  ),
  post("/admin/orders/:id/payment-sessions/authorize", smallOrdersOnly("payment.authorize", of("order"))),
  post("/admin/order-edits/:id/confirm", smallOrdersOnly("order.edit", of("order"))),
  post("/admin/draft-orders/:id/edit/confirm", smallOrdersOnly("order.edit", of("order"))),
  post("/admin/draft-orders/:id/convert-to-order", smallOrdersOnly("order.make", of("order"))),
  post("/admin/returns/:id/request", smallOrdersOnly("order.return", of("return"))),
  post("/admin/returns/:id/receive/confirm", smallOrdersOnly("order.return", of("return"))),
  post("/admin/claims/:id/request", smallOrdersOnly("order.claim", of("claim"))),
  post("/admin/claims/:id/cancel", smallOrdersOnly("order.claim", of("claim"))),
  post("/admin/exchanges/:id/request", smallOrdersOnly("order.exchange", of("exchange"))),
  post("/admin/exchanges/:id/cancel", smallOrdersOnly("order.exchange", of("exchange"))),
  post("/admin/returns/:id/cancel", smallOrdersOnly("order.return", of("return"))),
  post("/admin/workflows-executions/:workflow_id/run", closed),
  post("/admin/workflows-executions/:workflow_id/steps/success", closed),
  post("/admin/workflows-executions/:workflow_id/steps/failure", closed),
];
