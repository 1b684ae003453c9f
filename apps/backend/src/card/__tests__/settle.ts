import { setTimeout as pause } from "node:timers/promises";
import type { StripeStandIn } from "@market/stripe-stand-in";
import type { MedusaContainer } from "@medusajs/framework/types";
import { SYSTEM } from "../../audit";
import { longestHoldMinutes, settleBookings } from "../../booking";
import { sqlOf } from "../../booking/database";
import { clock } from "../../clock";
import { giveBackOfCancelled } from "../../give-back/of-cancelled";
import { tellOrdersOfRefunds } from "../../give-back/untold";
import settlePurchases from "../../jobs/settle-purchases";
import { postDue } from "../../ledger";
import { stripe } from "../../modules/payment-stripe-checkout";
import { finishOrders } from "../../parcels";
import { assignRefund, postFees } from "..";
import { checkoutsBy } from "../checkouts";
import { paymentsOf } from "../refunds-by-hand";
import { giveBackWhatIsLeft } from "../refunds-left";
import { hearRefundsMissed } from "../refunds-missed";
import { endDisputes, OF_PAYMENTS } from "./deeds";
import type { Life } from "./lives";

/** The rest of a life: Stripe tells the rest, pages and disputes end, an officer sees to what waits, and the jobs of some minutes run. */
export async function settle(
  container: MedusaContainer,
  control: StripeStandIn["control"],
  end: Life["end"],
): Promise<void> {
  const jobs = async () => {
    await settlePurchases(container);
    await giveBackWhatIsLeft(container, "0 seconds");
    await hearRefundsMissed(container, 0);
    await giveBackOfCancelled(container);
    await tellOrdersOfRefunds(container, "0 seconds");
    await finishOrders(container);
    await settleBookings(container);
  };
  if (end.unheard) control.webhooks.lose(OF_PAYMENTS);
  control.webhooks.release(end.how);
  await control.webhooks.idle();
  control.calm();
  await endDisputes(control, end.dispute);
  await acted(container, control);
  await jobs();
  // Nobody pays there any more.
  for (const { id } of control.sessions()) control.expire(id);
  await acted(container, control);
  await jobs();
  await assign(container);
  await acted(container, control);
  await jobs();
  // What was paid of a purchase whose rest never came goes back once the rest is waited for no more.
  const now = process.env.CLOCK;
  process.env.CLOCK = new Date(clock.now().getTime() + (longestHoldMinutes() + 1) * 60_000).toISOString();
  await jobs();
  process.env.CLOCK = now;
  await Promise.all([postDue(container), postDue(container)]);
  await postFees(container);
}

/** An officer says of which order a refund is, the first that it can be of. */
async function assign(container: MedusaContainer): Promise<void> {
  const { rows } = await sqlOf(container).raw<{ id: string }>(
    "select id from card_refund where state = 'unassigned' and deleted_at is null order by made_at, id",
  );
  for (const { id } of rows) {
    const { payment_intent } = await stripe().refunds.retrieve(id);
    const [checkout] = await checkoutsBy(container, { payment_intent }, 1);
    const payments = checkout ? await paymentsOf(container, checkout.parts) : [];
    const order_id = payments.find(({ left }) => left > 0)?.order_id;
    if (order_id) await assignRefund(container, { id, order_id, by: SYSTEM });
  }
}

/** What was told is acted on after it is answered. */
async function acted(container: MedusaContainer, control: StripeStandIn["control"]): Promise<void> {
  await control.webhooks.idle();
  for (let tries = 0; tries < 100; tries++) {
    const { rows } = await sqlOf(container).raw(
      "select 1 from card_event where done_at is null and problem is null limit 1",
    );
    if (!rows.length) return;
    await pause(50);
  }
}
