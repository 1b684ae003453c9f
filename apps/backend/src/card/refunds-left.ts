import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { CARDS, refundOnce } from "../modules/payment-stripe-checkout";
import { type CardData, cardDataIn } from "../modules/payment-stripe-checkout/card-data";
import { messageOf } from "../purchase/message-of";

/** Longer than anybody waits for Stripe's answer: whoever wrote it down is no longer at it. */
const LEFT_AFTER = "2 minutes";

const LEFT = `
  select p.id as payment_id, r.id as refund, r.amount from refund r
    join payment p on p.id = r.payment_id and p.provider_id = ?
   where r.deleted_at is null and r.created_at < now() - ?::interval
     and not coalesce(p.data -> 'refunds', '[]'::jsonb) @> jsonb_build_array(jsonb_build_object('refund', r.id))
   order by r.created_at limit 100`;

/** Medusa writes a refund down before it asks Stripe for it: a process that stopped between the two is made good here. */
export async function giveBackWhatIsLeft(container: MedusaContainer, after = LEFT_AFTER): Promise<void> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = (await db.raw(LEFT, [CARDS, after])) as {
    rows: Array<{ payment_id: string; refund: string; amount: string }>;
  };
  const payments = container.resolve(Modules.PAYMENT);
  for (const { payment_id, refund, amount } of rows) {
    try {
      const { data } = await payments.retrievePayment(payment_id, { select: ["id", "data"] });
      const given: CardData = await refundOnce(cardDataIn(data), Number(amount), refund);
      await db.raw("update payment set data = ?::jsonb where id = ?", [JSON.stringify(given), payment_id]);
    } catch (error) {
      const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
      logger.error(`Refund ${refund} of ${amount} đồng did not go back to its card yet: ${messageOf(error)}`);
    }
  }
}
