import type { StripeStandIn } from "@market/stripe-stand-in";
import type { MedusaContainer } from "@medusajs/framework/types";
import { sqlOf } from "../../booking/database";
import settlePurchases from "../../jobs/settle-purchases";
import type { aWorldOfMoney } from "../../ledger/__tests__/a-world-of-money";
import { act as actOnOrder } from "../../ledger/__tests__/deeds";
import { stripe } from "../../modules/payment-stripe-checkout";
import type { Deed } from "./lives";

type World = Awaited<ReturnType<typeof aWorldOfMoney>>;
const CARDS = { good: "4242424242424242", declined: "4000000000000002", secure: "4000002760003184" };

/** What is found out by asking, too. */
export const OF_PAYMENTS = ["checkout.session.*", "payment_intent.*", "charge.succeeded", "charge.failed"];

export class Stopped extends Error {
  override name = "Stopped";
}

/** A fault point ends what is under way here, and not the process of the tests. @returns what ends that again */
export function letFaultPointsThrow(): () => void {
  const kill = process.kill;
  process.kill = (pid, signal) => {
    if (pid !== process.pid || signal !== "SIGKILL") return kill.call(process, pid, signal);
    delete process.env.FAULT_POINT;
    throw new Stopped("The process stopped.");
  };
  return () => {
    process.kill = kill;
  };
}

interface Told {
  world: World;
  control: StripeStandIn["control"];
  bought: Awaited<ReturnType<World["buys"]>>;
}

export async function act(container: MedusaContainer, { world, control, bought }: Told, what: Deed) {
  const paid = () =>
    control
      .sessions()
      .filter(({ payment_status }) => payment_status === "paid")
      .at(-1);
  switch (what.do) {
    case "pays": {
      const page = control.sessions().at(what.page === "last" ? -1 : 0);
      if (!page) return;
      if (control.pay(page.id, CARDS[what.card]).status === "challenged")
        control.authenticate(page.id, "complete");
      return;
    }
    case "page expires":
      for (const { id } of control.sessions().slice(-1)) control.expire(id);
      return;
    case "Stripe tells":
      control.webhooks.release({ ...what.how, most: what.most });
      return control.webhooks.idle();
    case "what Stripe tells of payments is lost":
      control.webhooks.lose(OF_PAYMENTS);
      return;
    case "Stripe stumbles":
      return control.failNext({
        status: what.when === "after" ? 0 : 500,
        method: "POST",
        when: what.when,
        path: what.path,
        times: what.times,
      });
    case "refund at Stripe": {
      const payment_intent = paid()?.payment_intent;
      if (typeof payment_intent !== "string") return;
      return stripe().refunds.create({ payment_intent, ...(what.amount && { amount: what.amount }) });
    }
    case "dispute": {
      const page = paid();
      if (page) control.openDispute(page.id);
      return;
    }
    case "dispute ends":
      return endDisputes(control, what.outcome);
    case "returns":
      return world.shopper.opens(bought.purchase_id, bought.key);
    case "presses again":
      return pressAgain(world, bought.basket, what);
    case "a minute passes":
      return settlePurchases(container);
    default: {
      const orders = await ordersOf(container, bought.purchase_id);
      const order = orders[what.of % Math.max(1, orders.length)];
      if (order) await actOnOrder(container, bought, order.id, order.producer_id, what);
    }
  }
}

async function pressAgain(
  { shopper, cake }: World,
  basket: string,
  { more, payment }: Extract<Deed, { do: "presses again" }>,
) {
  if (more) await shopper.puts(basket, cake.variant_id);
  return shopper.places(basket, await shopper.fillsIn(basket, { payment }));
}

export async function endDisputes(control: StripeStandIn["control"], outcome: "won" | "lost"): Promise<void> {
  for (const { id, status } of (await stripe().disputes.list({ limit: 100 })).data)
    if (status === "needs_response") control.closeDispute(id, outcome);
}

/** All that were ever made of the purchase, those that were undone among them. */
export async function ordersOf(container: MedusaContainer, purchaseId: string) {
  const { rows } = await sqlOf(container).raw<{
    id: string;
    producer_id: string;
    status: string;
    is_sold: boolean;
  }>(
    `select id, metadata ->> 'producer_id' as producer_id, status, exists (select from purchase_part t
        where t.order_id = o.id and t.deleted_at is null) as is_sold
      from "order" o where metadata ->> 'purchase_id' = ? and deleted_at is null order by status = 'canceled', id`,
    [purchaseId],
  );
  return rows;
}
