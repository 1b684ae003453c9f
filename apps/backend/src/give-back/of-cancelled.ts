import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { sqlOf } from "../booking/database";
import { withOrderLock } from "../order-lock";
import { messageOf } from "../purchase/message-of";

/** More wait for the next minute. */
const AT_ONCE = 100;

const sum = (table: "capture" | "refund") =>
  `coalesce((select sum(m.amount) from ${table} m where m.payment_id = p.id and m.deleted_at is null), 0)`;

/** What cancelled orders of the last three months still have, payment by payment. */
export const KEPT_OF_CANCELLED = `
  select o.id as order_id, p.id as payment_id, o.canceled_at as at, (${sum("capture")} - ${sum("refund")})::float8 as kept
  from "order" o
  join order_payment_collection l on l.order_id = o.id and l.deleted_at is null
  join payment p on p.payment_collection_id = l.payment_collection_id and p.deleted_at is null
  where o.status = 'canceled' and o.deleted_at is null and o.canceled_at > now() - interval '90 days'
    and ${sum("capture")} > ${sum("refund")}`;

interface Kept {
  order_id: string;
  payment_id: string;
  /** đồng */
  kept: number;
}

/**
 * Medusa cancels an order although its provider does not give its money back: it logs that, and writes the money off the order all the
 * same. What was kept so goes back here as soon as the provider lets it.
 */
export async function giveBackOfCancelled(container: MedusaContainer): Promise<void> {
  const { rows } = await sqlOf(container).raw<Kept>(
    `${KEPT_OF_CANCELLED} order by o.canceled_at, p.id limit ?`,
    [AT_ONCE],
  );
  for (const { order_id, payment_id, kept } of rows) {
    try {
      await withOrderLock(container, order_id, () => giveBackRest(container, payment_id));
    } catch (error) {
      const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
      logger.error(
        `${kept} đồng of the cancelled order ${order_id} did not go back yet: ${messageOf(error)}`,
      );
    }
  }
}

/** Not by the workflow, which would write it off the order once more. */
async function giveBackRest(container: MedusaContainer, payment_id: string): Promise<void> {
  const { rows } = await sqlOf(container).raw<Kept>(`${KEPT_OF_CANCELLED} and p.id = ?`, [payment_id]);
  const [now] = rows;
  if (now) await container.resolve(Modules.PAYMENT).refundPayment({ payment_id, amount: now.kept });
}
