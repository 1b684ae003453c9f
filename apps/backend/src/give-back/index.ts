import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createOrderCreditLinesWorkflow, refundPaymentWorkflow } from "@medusajs/medusa/core-flows";
import { faultPoint } from "../fault-point";

interface OrderRow {
  summary?: { pending_difference?: number | null } | null;
  credit_lines?: Array<{
    reference: string | null;
    reference_id: string | null;
    amount: number;
  } | null> | null;
  payment_collections?: Array<{
    payments?: Array<{
      id: string;
      captures?: Array<{ amount: number } | null> | null;
      refunds?: Array<{ amount: number; note: string | null } | null> | null;
    } | null> | null;
  } | null> | null;
}

/** Of what something of an order was called off for: by its own mark it is given back once, however often a stopped process begins again. */
export interface ToGiveBack {
  order_id: string;
  /** What it is, such as `booking`. */
  reference: string;
  reference_id: string;
  /** đồng */
  amount: number;
}

/**
 * What is not paid yet is asked for no more, by a credit line; what was paid is returned, payment by payment. To cancel a part by an order
 * edit would cancel the payment of the whole. Run it under the order's lock.
 */
export async function giveBack(
  container: MedusaContainer,
  { order_id, reference, reference_id: id, amount: all }: ToGiveBack,
): Promise<void> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: [
      "id",
      "summary.*",
      "credit_lines.*",
      "payment_collections.payments.id",
      "payment_collections.payments.captures.amount",
      "payment_collections.payments.refunds.*",
    ],
    filters: { id: order_id },
  });
  const order = (data as unknown as OrderRow[])[0];
  const credited = (order?.credit_lines ?? []).some((line) => line?.reference_id === id);
  const due = Math.max(0, Number(order?.summary?.pending_difference ?? 0));
  let left = all - sum((order?.credit_lines ?? []).filter((line) => line?.reference_id === id));
  if (!credited && due > 0) {
    const amount = Math.min(left, due);
    await createOrderCreditLinesWorkflow(container).run({
      input: { id: order_id, credit_lines: [{ amount, reference, reference_id: id }] },
    });
    left -= amount;
    faultPoint(`${reference}.after_credit`);
  }
  const payments = (order?.payment_collections ?? []).flatMap((one) => one?.payments ?? []);
  left -= sum(payments.flatMap((one) => (one?.refunds ?? []).filter((each) => each?.note === id)));
  for (const payment of payments) {
    const kept = payment ? sum(payment.captures) - sum(payment.refunds) : 0;
    const amount = Math.min(left, kept);
    if (!payment || amount <= 0) continue;
    await refundPaymentWorkflow(container).run({ input: { payment_id: payment.id, amount, note: id } });
    left -= amount;
  }
}

function sum(amounts: ReadonlyArray<{ amount: number } | null> | null | undefined): number {
  return (amounts ?? []).reduce((total, one) => total + Number(one?.amount ?? 0), 0);
}
