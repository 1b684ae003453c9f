import type { MedusaContainer } from "@medusajs/framework/types";
import type { Actor } from "../audit";
import { isByHand, shareOut, stripe } from "../modules/payment-stripe-checkout";
import { Refusal, refuseFields } from "../refusal";
import { cardsOf, checkoutsBy } from "./checkouts";
import { book, paymentsOf } from "./refunds-by-hand";
import { sharesFrom } from "./whose-refund";

/**
 * A person says for which order a refund was that was made in Stripe's dashboard; what is more than that order has left is of the others,
 * one after another. No money moves: it did already.
 * @throws Refusal 404; 409 `refund_assigned` where it was said before; 422 for an order that it cannot be for
 */
export async function assignRefund(
  container: MedusaContainer,
  { id, order_id, by }: { id: string; order_id: string; by: Actor },
): Promise<void> {
  const [known] = await cardsOf(container).listCardRefunds({ id }, { take: 1 });
  if (!known) throw new Refusal(404, "no_such_refund", "No refund has this id.");
  const refund = await stripe().refunds.retrieve(id);
  if (known.state !== "unassigned" || !isByHand(refund)) {
    throw new Refusal(
      409,
      "refund_assigned",
      "It was said already for which order this refund was. Look again.",
    );
  }
  const intent = typeof refund.payment_intent === "string" ? refund.payment_intent : "";
  const [checkout] = await checkoutsBy(container, { payment_intent: intent }, 1);
  const payments = checkout ? await paymentsOf(container, checkout.parts) : [];
  const payment = payments.find((one) => one.order_id === order_id);
  if (!checkout || !payment) throw refuseFields([{ field: "order_id", code: "refund_of_another" }]);
  const shares = sharesFrom(refund.amount, payment, payments);
  if (!shares) throw refuseFields([{ field: "order_id", code: "refund_too_large" }]);
  await shareOut(refund, shares);
  await book(container, checkout, id, by);
}
