import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { sqlOf } from "../booking";
import { clock } from "../clock";
import { faultPoint } from "../fault-point";
import { giveBack } from "../give-back";
import { withOrderLock } from "../order-lock";
import { messageOf } from "../purchase/message-of";

const REFERENCE = "goods_return";
/** More wait for the next minute. */
const AT_ONCE = 100;

interface Open {
  order_id: string;
  refund: number;
  refund_before: number | null;
}

/**
 * Writes on the order what a return gives back: less to pay, or money returned. By its own mark it is done once, however often a stopped
 * process begins it again. Medusa's own return would cancel the whole payment while any of it is outstanding, as cash is.
 */
export async function settleReturn(container: MedusaContainer, id: string): Promise<void> {
  const sql = sqlOf(container);
  const open = async () =>
    (
      await sql.raw<Open>(
        "select order_id, refund, refund_before from goods_return where id = :id and refund is not null and settled_at is null",
        { id },
      )
    ).rows[0];
  const found = await open();
  if (!found) return;
  await withOrderLock(container, found.order_id, async () => {
    const row = await open();
    if (!row) return;
    faultPoint("return.before_settled");
    const before = Number(row.refund_before ?? 0);
    await giveBack(container, {
      order_id: row.order_id,
      reference: REFERENCE,
      // More, as an officer decided it, goes under a mark of its own.
      reference_id: before > 0 ? `${id}:more` : id,
      amount: Number(row.refund) - before,
    });
    await sql.raw("update goods_return set settled_at = :now where id = :id and settled_at is null", {
      id,
      now: clock.now(),
    });
  });
}

/** Whatever a stopped process left half-way. */
export async function settleReturns(container: MedusaContainer): Promise<void> {
  const { rows } = await sqlOf(container).raw<{ id: string }>(
    `select id from goods_return where refund is not null and settled_at is null and deleted_at is null
     order by received_at limit :most`,
    { most: AT_ONCE },
  );
  for (const { id } of rows) {
    try {
      await settleReturn(container, id);
    } catch (error) {
      const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
      logger.error(`The return ${id} could not be written on its order yet: ${messageOf(error)}`);
    }
  }
}
