import type { CarrierCode, ChosenPieces } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { createOrderShipmentWorkflow } from "@medusajs/medusa/core-flows";
import { inOneTransaction } from "../booking/database";
import { faultPoint } from "../fault-point";
import { trackingPage } from "./carriers";
import { chosenOf } from "./chosen";
import { type AtOrder, changedMeanwhile, doDeed, type Form } from "./do-deed";
import { packPieces } from "./pack";
import type { Begun, OrderSeen } from "./seen";
import { markAccepted, writeDeed } from "./write-deed";

export interface Shipping extends Form {
  seen: number;
  lines: ChosenPieces;
  carrier: CarrierCode | null;
  tracking_number: string | null;
}

/**
 * All or some pieces go into one parcel, which goes off; what is collected is ready from then on. The fulfilment carries what is meant, so
 * that a process that stops before it is sent leaves the rest to the next.
 * @throws Refusal 404, 409 `changed_meanwhile`, `order_busy`, 422 on `lines`
 */
export function shipOrder(container: MedusaContainer, at: AtOrder, shipping: Shipping): Promise<void> {
  return doDeed(container, at, shipping, "shipped", async (order) => {
    if (order.stage !== "to_accept" && order.stage !== "to_pack") throw changedMeanwhile(order);
    const chosen = chosenOf(order, shipping.lines);
    const begun: Begun = {
      form_id: shipping.form_id,
      carrier: shipping.carrier,
      tracking_number: shipping.tracking_number,
      member_id: at.by.id,
      member_name: at.by.name,
      lines: chosen.map(({ line, quantity }) => ({ line_id: line.id, quantity })),
    };
    const id = await packPieces(container, order, chosen, { desk: begun }, at.by.id);
    faultPoint("parcel.packed");
    await sendParcel(container, order, { id, shipped: false, begun });
    return {
      parcel_id: id,
      details: { carrier: begun.carrier, tracking_number: begun.tracking_number, lines: begun.lines },
    };
  });
}

/** What was begun is sent and written down; safe to repeat. */
export async function sendParcel(
  container: MedusaContainer,
  order: Pick<OrderSeen, "id" | "producer_id">,
  { id, shipped, begun }: { id: string; shipped: boolean; begun: Begun },
): Promise<void> {
  const { carrier, tracking_number } = begun;
  if (!shipped) {
    await createOrderShipmentWorkflow(container).run({
      input: {
        order_id: order.id,
        fulfillment_id: id,
        created_by: begun.member_id,
        items: begun.lines.map(({ line_id, quantity }) => ({ id: line_id, quantity })),
        labels: tracking_number
          ? [{ tracking_number, tracking_url: trackingPage(carrier, tracking_number) ?? "", label_url: "" }]
          : [],
      },
    });
    faultPoint("parcel.sent");
  }
  await inOneTransaction(container, async (trx) => {
    await trx.raw(
      `insert into parcel (id, order_id, producer_id, carrier, tracking_number, state)
        values (?, ?, ?, ?, ?, 'shipped') on conflict do nothing`,
      [id, order.id, order.producer_id, carrier, tracking_number],
    );
    await writeDeed(
      trx,
      { id: begun.member_id, name: begun.member_name },
      {
        order_id: order.id,
        producer_id: order.producer_id,
        form_id: begun.form_id,
        deed: "shipped",
        parcel_id: id,
      },
    );
    await markAccepted(trx, order.id);
  });
}
