import type { MedusaContainer } from "@medusajs/framework/types";
import { StepResponse } from "@medusajs/framework/workflows-sdk";
import { cancelOrderWorkflow, completeCartWorkflow } from "@medusajs/medusa/core-flows";
import { confirmVisits, freeVisitsOf, turnBookingsBack } from "../../booking";
import { faultPoint } from "../../fault-point";

interface Context {
  container: MedusaContainer;
}

/** There, but left out of the type: after the order is made, before its payment is asked for. */
interface BeforePayment {
  beforePaymentAuthorization: (
    invoke: (input: { input: { id: string } }, context: Context) => Promise<unknown>,
    compensate: (cartId: string | undefined, context: Context) => Promise<void>,
  ) => void;
}

/** Places become bookings together with the order; a payment that fails gives the basket its places back. */
(completeCartWorkflow.hooks as unknown as BeforePayment).beforePaymentAuthorization(
  async ({ input }, { container }) => {
    const booked = await confirmVisits(container, input.id);
    if (booked) faultPoint("visit.after_booked");
    return new StepResponse(undefined, booked ? input.id : undefined);
  },
  async (cartId, { container }) => {
    if (cartId) await turnBookingsBack(container, [cartId]);
  },
);

/** Whoever cancels an order, the office too: its places are free again, and its tickets let nobody in. */
cancelOrderWorkflow.hooks.orderCanceled(async ({ order }, { container }) => {
  await freeVisitsOf(container, order.id);
});
