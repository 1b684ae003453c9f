import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { sqlOf } from "../booking/database";
import { messageOf } from "../purchase/message-of";
import { postOrder } from "./post-order";

/** Orders read at once; the rest follows in the same run. */
const AT_ONCE = 100;

interface Noted {
  order_id: string;
  ids: string[];
}

const NOTED = `
  select d.order_id, array_agg(d.id) as ids from ledger_due d
  where d.deleted_at is null and not d.order_id = any(:failed)
    and (cast(:producer as text) is null or exists (
      select from purchase_part part where part.order_id = d.order_id and part.producer_id = :producer))
  group by d.order_id order by min(d.created_at), d.order_id limit :most`;

/**
 * Posts every order of which something was noted. What is noted is read before the order's facts, and only that is struck out: whatever is
 * noted meanwhile waits for the next time.
 */
async function post(container: MedusaContainer, producer: string | null): Promise<number> {
  const sql = sqlOf(container);
  const failed: string[] = [];
  let posted = 0;
  for (;;) {
    const { rows } = await sql.raw<Noted>(NOTED, { failed, producer, most: AT_ONCE });
    if (!rows.length) return posted;
    for (const { order_id, ids } of rows) {
      try {
        await postOrder(container, order_id);
        await sql.raw("delete from ledger_due where id = any(?)", [ids]);
        posted += 1;
      } catch (error) {
        failed.push(order_id);
        const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
        logger.error(`Order ${order_id} could not be posted in the ledger yet: ${messageOf(error)}`);
      }
    }
  }
}

export const postDue = (container: MedusaContainer): Promise<number> => post(container, null);

export const postDueOf = (container: MedusaContainer, producerId: string): Promise<number> =>
  post(container, producerId);
