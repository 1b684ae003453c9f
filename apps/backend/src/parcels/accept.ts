import type { MedusaContainer } from "@medusajs/framework/types";
import { inOneTransaction } from "../booking/database";
import { type AtOrder, changedMeanwhile, doDeed, type Form } from "./do-deed";
import { markAccepted, writeDeed } from "./write-deed";

/** The producer will send it. @throws Refusal 404, 409 `changed_meanwhile` (accepted, sent or cancelled already), `order_busy` */
export function acceptOrder(container: MedusaContainer, at: AtOrder, { form_id }: Form): Promise<void> {
  return doDeed(container, at, { form_id }, "accepted", async (order) => {
    if (order.stage !== "to_accept") throw changedMeanwhile(order);
    await inOneTransaction(container, async (trx) => {
      await writeDeed(trx, at.by, {
        order_id: order.id,
        producer_id: order.producer_id,
        form_id,
        deed: "accepted",
      });
      await markAccepted(trx, order.id);
    });
    return {};
  });
}
