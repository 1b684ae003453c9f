import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createOrderCreditLinesWorkflow } from "@medusajs/medusa/core-flows";
import { sqlOf } from "../booking/database";
import { withOrderLock } from "../order-lock";
import { messageOf } from "../purchase/message-of";

/** More wait for the next minute. */
const AT_ONCE = 100;
/** Longer than a workflow takes between the two. */
const UNTOLD_AFTER = "2 minutes";

/** Medusa's workflow for one payment writes the refund's id on the order, the one for several the payment's. */
const UNTOLD = `
  select * from (
    select l.order_id, p.id as payment_id, p.currency_code, o.status = 'canceled' as cancelled,
      greatest(0, -coalesce((select (s.totals ->> 'pending_difference')::float8 from order_summary s
        where s.order_id = o.id and s.version = o.version and s.deleted_at is null), 0)) as owed, (
        coalesce((select sum(r.amount) from refund r where r.payment_id = p.id and r.deleted_at is null), 0)
        + coalesce((select sum(t.amount) from order_transaction t
          where t.order_id = l.order_id and t.reference = 'refund' and t.deleted_at is null
            and (t.reference_id = p.id or t.reference_id in (select id from refund where payment_id = p.id))), 0))::float8 as untold,
      array(select jsonb_build_object('id', r.id, 'amount', r.amount) from refund r where r.payment_id = p.id and r.deleted_at is null
        and not exists (select from order_transaction t where t.order_id = l.order_id and t.reference_id = r.id and t.deleted_at is null)
        order by r.created_at desc, r.id desc) as refunds
    from payment p
    join order_payment_collection l on l.payment_collection_id = p.payment_collection_id and l.deleted_at is null
    join "order" o on o.id = l.order_id
    where p.id in (select payment_id from refund where deleted_at is null
      and created_at > now() - interval '1 day' and created_at < now() - cast(:after as interval))) one
  where untold > 0`;

interface Untold {
  order_id: string;
  payment_id: string;
  currency_code: string;
  cancelled: boolean;
  /** đồng that its buyer was to have back anyway. */
  owed: number;
  /** đồng */
  untold: number;
  /** Those that stand on the order by no mark of their own, the newest first. */
  refunds: Array<{ id: string; amount: number }>;
}

/**
 * Medusa writes a refund into its payment first, and then on its order: where a process stopped between the two, the order is told here.
 * @param after Postgres's interval: younger refunds may be on their way
 */
export async function tellOrdersOfRefunds(container: MedusaContainer, after = UNTOLD_AFTER): Promise<void> {
  const { rows } = await sqlOf(container).raw<Untold>(`${UNTOLD} limit :most`, { after, most: AT_ONCE });
  for (const { order_id, payment_id } of rows) {
    try {
      await withOrderLock(container, order_id, () => tellOrder(container, payment_id, after));
    } catch (error) {
      const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
      logger.error(`The order ${order_id} could not be told of its refund yet: ${messageOf(error)}`);
    }
  }
}

async function tellOrder(container: MedusaContainer, payment_id: string, after: string): Promise<void> {
  const { rows } = await sqlOf(container).raw<Untold>(`${UNTOLD} and payment_id = :payment_id`, {
    after,
    payment_id,
  });
  const [now] = rows;
  if (!now) return;
  const { order_id, untold, owed, currency_code } = now;
  let left = untold;
  for (const { id, amount } of now.refunds) {
    const told = Math.min(left, amount);
    if (told <= 0) break;
    const transaction = { order_id, amount: -told, currency_code, reference: "refund", reference_id: id };
    await container.resolve(Modules.ORDER).addOrderTransactions(transaction);
    left -= told;
  }
  if (now.cancelled || untold <= owed) return;
  // As Medusa's workflow does: what is given back beyond what is owed is asked for no more.
  await createOrderCreditLinesWorkflow(container).run({
    input: {
      id: order_id,
      credit_lines: [{ amount: untold - owed, reference: "refund", reference_id: payment_id }],
    },
  });
}
