import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { capturePaymentWorkflow, markPaymentCollectionAsPaid } from "@medusajs/medusa/core-flows";
import { sqlOf } from "../booking/database";
import { faultPoint } from "../fault-point";
import { CURRENCY } from "../purchase/place-of-sale";

/** Money that came past Medusa, and the row that tells of it. */
export interface Received {
  /** The table of the row; it is the mark's name on the payment collection too. */
  kept_in: "cash_receipt" | "receipt_part";
  id: string;
  order_id: string;
  /** đồng */
  amount: number;
}

interface Begun {
  id: string;
  linked: boolean;
  payment_id: string | null;
  capture_id: string | null;
  written: boolean;
}

/** How far a stopped process came with it. */
const begunOf = (kept_in: Received["kept_in"]) => `
  select c.id, exists (select from order_payment_collection l where l.payment_collection_id = c.id and l.deleted_at is null) as linked,
    p.id as payment_id, k.id as capture_id,
    exists (select from order_transaction t where t.order_id = :order_id and t.reference = 'capture'
      and t.reference_id = k.id and t.deleted_at is null) as written
  from payment_collection c
  left join payment p on p.payment_collection_id = c.id and p.deleted_at is null
  left join capture k on k.payment_id = p.id and k.deleted_at is null
  where c.metadata ->> '${kept_in}' = :id and c.deleted_at is null
    -- Only what was begun since: payments are many.
    and c.created_at >= (select created_at from ${kept_in} where id = :id)
  limit 1`;

/**
 * Books money on its order, as a payment collection of its own that is paid. Run it under the order's lock; safe to repeat at any point.
 * @param fault the first word of the fault points before and after
 * @returns the payment collection
 */
export async function bookPaid(
  container: MedusaContainer,
  { kept_in, id, order_id, amount }: Received,
  fault: "cash" | "transfer",
): Promise<string> {
  const { rows } = await sqlOf(container).raw<Begun>(begunOf(kept_in), { id, order_id });
  const [before] = rows;
  const collection = before?.id ?? (await openCollection(container, { [kept_in]: id }, amount));
  if (!before?.linked) {
    await container.resolve(ContainerRegistrationKeys.LINK).create({
      [Modules.ORDER]: { order_id },
      [Modules.PAYMENT]: { payment_collection_id: collection },
    });
  }
  faultPoint(`${fault}.before_paid`);
  if (!before?.payment_id) {
    await markPaymentCollectionAsPaid(container).run({
      input: { order_id, payment_collection_id: collection },
    });
  } else if (!before.capture_id) {
    await capturePaymentWorkflow(container).run({ input: { payment_id: before.payment_id, amount } });
  } else if (!before.written) {
    await container.resolve(Modules.ORDER).addOrderTransactions({
      order_id,
      amount,
      currency_code: CURRENCY,
      reference: "capture",
      reference_id: before.capture_id,
    });
  }
  faultPoint(`${fault}.after_paid`);
  return collection;
}

async function openCollection(
  container: MedusaContainer,
  metadata: Record<string, string>,
  amount: number,
): Promise<string> {
  const [made] = await container
    .resolve(Modules.PAYMENT)
    .createPaymentCollections([{ currency_code: CURRENCY, amount, metadata }]);
  if (!made) throw new Error(`No payment could be begun for ${Object.values(metadata).join()}.`);
  return made.id;
}
