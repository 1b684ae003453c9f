import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import Stripe from "stripe";
import { inOneTransaction, sqlOf } from "../booking/database";
import { clock } from "../clock";
import { writeJournal } from "../ledger";
import { stripe, takesCards } from "../modules/payment-stripe-checkout";
import { messageOf } from "../purchase/message-of";
import { feeInDong } from "./fee-in-dong";

/** More wait for the next minute. */
const AT_ONCE = 50;

interface Paid {
  id: string;
  purchase_id: string;
  payment_intent: string;
}

/**
 * Never before the sale stands in the ledger. Stripe tells of a fee some time after the payment; what it did not tell is asked for again
 * after a tenth of the payment's age, so that nothing is asked for each minute for ever.
 */
const UNTOLD = `
  select c.id, c.purchase_id, c.payment_intent from card_checkout c
  where c.state = 'paid' and c.payment_intent is not null and c.fee_told_at is null and c.deleted_at is null
    and (c.fee_asked_at is null or c.fee_asked_at < now() - (now() - c.created_at) / 10)
    and exists (select from ledger_journal j where j.purchase_id = c.purchase_id and j.kind = 'sale')
  order by c.fee_asked_at nulls first, c.created_at limit ${AT_ONCE}`;

/** What Stripe kept of each payment, written in the ledger once. Where Stripe is away the rest waits with it. */
export async function postFees(container: MedusaContainer): Promise<void> {
  if (!takesCards()) return;
  const sql = sqlOf(container);
  const { rows } = await sql.raw<Paid>(UNTOLD);
  for (const paid of rows) {
    await sql.raw("update card_checkout set fee_asked_at = now() where id = ?", [paid.id]);
    try {
      await postFee(container, paid);
    } catch (error) {
      const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
      logger.warn(`Stripe did not tell its fee of ${paid.payment_intent} yet: ${messageOf(error)}`);
      if (!(error instanceof Stripe.errors.StripeInvalidRequestError)) return;
    }
  }
}

async function postFee(container: MedusaContainer, { id, purchase_id, payment_intent }: Paid): Promise<void> {
  const intent = await stripe().paymentIntents.retrieve(payment_intent, {
    expand: ["latest_charge.balance_transaction"],
  });
  const charge = intent.latest_charge;
  if (!charge || typeof charge === "string") return;
  const told = charge.balance_transaction;
  if (!told || typeof told === "string") return;
  await inOneTransaction(container, async (trx) => {
    const amount = feeInDong(told, charge.amount);
    await writeJournal(trx, {
      key: `fee:${payment_intent}`,
      kind: "fee",
      purchase_id,
      producer_id: null,
      at: new Date(told.created * 1000),
      note: `${told.id}: ${told.fee} of ${told.amount} ${told.currency}`,
      lines: [
        { account: "fee", holder: "platform", amount },
        { account: "held", holder: "platform", amount: -amount },
      ],
    });
    await trx.raw("update card_checkout set fee_told_at = ?, updated_at = now() where id = ?", [
      clock.now(),
      id,
    ]);
  });
}
