import type { ChosenPieces } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows";
import { noteDeed } from "../audit";
import { inOneTransaction } from "../booking/database";
import { faultPoint } from "../fault-point";
import { nowOrSoon } from "../give-back/now-or-soon";
import { withStockLock } from "../order-lock";
import { type Chosen, chosenOf } from "./chosen";
import { type AtOrder, changedMeanwhile, doDeed, type Form, trailOf } from "./do-deed";
import { dropPieces, nothingIsKept } from "./drop-pieces";
import type { OrderSeen } from "./seen";
import { settleDropped } from "./settle-dropped";
import { writeDeed } from "./write-deed";

export interface Declining extends Form {
  seen: number;
  lines: ChosenPieces;
  reason: string;
}

/**
 * The producer cannot send some pieces, or none at all: they are free again, and are asked for no more or given back. Declining all of an
 * order that nothing was sent of cancels it.
 * @throws Refusal 404, 409 `changed_meanwhile`, `order_busy`, 422 on `lines`
 */
export function declineLines(container: MedusaContainer, at: AtOrder, declining: Declining): Promise<void> {
  return doDeed(container, at, declining, "declined", async (order) => {
    if (order.stage !== "to_accept" && order.stage !== "to_pack") throw changedMeanwhile(order);
    const chosen = chosenOf(order, declining.lines);
    const { form_id, reason } = declining;
    const whole = isWhole(order, chosen);
    const written = {
      order_id: order.id,
      producer_id: order.producer_id,
      form_id,
      deed: "declined" as const,
      reason,
      whole,
    };
    const lines = chosen.map(({ line, quantity }) => ({ line_id: line.id, quantity }));
    // The reason before anything is cancelled: the buyer's mail, which is written at once, tells it.
    const done = await inOneTransaction(container, async (trx) => {
      const deed_id = await writeDeed(trx, at.by, written);
      const dropping = { deed_id, reason, parcel_id: null, restock: false };
      const amount = whole ? undefined : await dropPieces(trx, order, chosen, dropping);
      const told = { details: { reason, whole, lines, ...(amount !== undefined && { amount }) } };
      await noteDeed(trx, trailOf(at, "declined", told));
      return { ...told, noted: true };
    });
    faultPoint("decline.written");
    await nowOrSoon(container, `order ${order.id}`, () =>
      whole ? cancelWhole(container, order) : settleDropped(container, order),
    );
    return done;
  });
}

/** Where something was sent, dropped or is to be visited, the order itself stands. */
function isWhole(order: OrderSeen, chosen: readonly Chosen[]): boolean {
  return (
    !order.has_visits &&
    !order.parcels.length &&
    order.lines.every(({ dropped }) => !dropped.length) &&
    nothingIsKept(order, chosen)
  );
}

export async function cancelWhole(
  container: MedusaContainer,
  { id, producer_id }: Pick<OrderSeen, "id" | "producer_id">,
): Promise<void> {
  await withStockLock(container, producer_id, () =>
    cancelOrderWorkflow(container).run({ input: { order_id: id } }),
  );
}
