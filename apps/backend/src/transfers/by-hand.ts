import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "@medusajs/framework/zod";
import { type Actor, noteDeed } from "../audit";
import { inOneTransaction, type Sql, sqlOf } from "../booking/database";
import { clock } from "../clock";
import { OrderBusy, withOrderLock } from "../order-lock";
import { Refusal, refuseFields } from "../refusal";
import { readAwaited, type TransferRow } from "./read-awaited";
import { storeReceipts, transactionNumber } from "./receipts";
import { bookAll, settleReceipt, writePart } from "./settle-receipt";

const MOST = 9_999_999_999_999;
const reference = z
  .string()
  .max(60)
  .transform((text) => text.replace(/\s+/g, "").toUpperCase());

export const noteTransferBody = z.strictObject({
  reference,
  amount: z.number().int().min(1).max(MOST),
  transaction_id: z.string().trim().min(1).max(100),
});

export const decideReceiptBody = z.strictObject({
  decision: z.enum(["sent_back", "not_an_order", "to_order"]),
  reference: reference.optional(),
});

/** An officer says why, too. */
export const officeReceiptBody = decideReceiptBody.extend({ note: z.string().trim().min(1).max(500) });

interface AtDesk {
  by: Actor;
  producer_id: string;
  /** Why, where an officer decides in the producer's place. */
  note?: string;
}

/**
 * A member saw a transfer on the account before the bank told of it. What it is for is decided as of any other receipt.
 * @throws Refusal 422 `reference` (`no_such_order`), 409 `told_already`
 */
export async function noteTransfer(
  container: MedusaContainer,
  { by, producer_id }: AtDesk,
  { reference, amount, transaction_id }: z.output<typeof noteTransferBody>,
): Promise<void> {
  const { order_id } = await ordered(sqlOf(container), producer_id, reference);
  const number = transactionNumber(transaction_id);
  const [receipt] = await inOneTransaction(container, async (trx) => {
    // Of two who type the same number at once, one is told.
    await trx.raw("select pg_advisory_xact_lock(hashtext(?))", [`bank-receipts:${producer_id}`]);
    const { rows } = await trx.raw(
      "select 1 from bank_receipt where producer_id = ? and transaction_id = ?",
      [producer_id, number],
    );
    if (rows.length) {
      throw new Refusal(409, "told_already", `The bank's number ${number} was written down before.`, [
        { field: "transaction_id", code: "told_already", values: { number } },
      ]);
    }
    const told = { transaction_id, amount, content: reference, at: clock.now() };
    await noteDeed(trx, {
      by,
      producer_id,
      deed: "transfer.noted",
      object: { type: "order", id: order_id },
      details: { reference, amount, transaction_id: number },
    });
    return storeReceipts(trx, [told], { producer_id, source: "hand", noted_by: by.id });
  });
  if (!receipt) throw new Error(`The receipt ${number} was not written down.`);
  await unlessBusy(() => settleReceipt(container, receipt));
}

/**
 * What becomes of what came and belongs to no order; decided once.
 * @throws Refusal 404 `no_such_receipt`, 409 `decided_already`, `order_busy`, 422 `reference` (`no_such_order`)
 */
export async function decideReceipt(
  container: MedusaContainer,
  { by, producer_id, note }: AtDesk,
  receiptId: string,
  { decision, reference = "" }: z.output<typeof decideReceiptBody>,
): Promise<void> {
  const sql = sqlOf(container);
  const { rows } = await sql.raw<{ state: string }>(
    "select state from bank_receipt where id = ? and producer_id = ? and deleted_at is null",
    [receiptId, producer_id],
  );
  if (!rows[0]) throw new Refusal(404, "no_such_receipt", "There is no such receipt.");
  const line = (details: { reference?: string; amount?: number }) => ({
    by,
    producer_id,
    deed: "transfer.decided",
    object: { type: "bank_receipt", id: receiptId },
    details: { decision, ...(note && { note }), ...details },
  });
  if (decision === "to_order") {
    const { order_id } = await ordered(sql, producer_id, reference);
    await unlessBusy(() =>
      withOrderLock(container, order_id, async () => {
        const order = await ordered(sql, producer_id, reference);
        await inOneTransaction(container, async (trx) => {
          const amount = await allot(trx, receiptId, order, by.id);
          await noteDeed(trx, line({ reference, amount }));
        });
        await bookAll(container, receiptId);
      }),
    );
  } else {
    await inOneTransaction(container, async (trx) => {
      const decided = await trx.raw(
        `update bank_receipt set state = 'closed', decision = ?, decided_by = ?, decided_at = ?, updated_at = now()
          where id = ? and state = 'waiting' and left_over > 0 returning id`,
        [decision, by.id, clock.now(), receiptId],
      );
      if (!decided.rows.length) throw decidedAlready();
      await noteDeed(trx, line({}));
    });
  }
}

export interface ReceiptSeen {
  producer_id: string;
  /** Of the order that it is to be for. */
  order_id: string | null;
  /** đồng that are decided about. */
  amount: number;
  /** đồng that belong to no order. */
  left: number;
  /** đồng that the order lacks. */
  due: number | null;
}

/**
 * What a decision would be about, at this moment.
 * @throws Refusal 404 `no_such_receipt`, 409 `receipt_decided`, 422 `reference` (`no_such_order`, `nothing_due`)
 */
export async function receiptToDecide(
  container: MedusaContainer,
  receiptId: string,
  { decision, reference = "" }: z.output<typeof decideReceiptBody>,
): Promise<ReceiptSeen> {
  const sql = sqlOf(container);
  const { rows } = await sql.raw<{ producer_id: string; state: string; left: number }>(
    "select producer_id, state, left_over::float8 as left from bank_receipt where id = ? and deleted_at is null",
    [receiptId],
  );
  const [receipt] = rows;
  if (!receipt) throw new Refusal(404, "no_such_receipt", "There is no such receipt.");
  const { producer_id, state, left } = receipt;
  if (state !== "waiting" || left <= 0) {
    throw new Refusal(409, "receipt_decided", "Somebody decided about this receipt already.");
  }
  if (decision !== "to_order") return { producer_id, order_id: null, amount: left, left, due: null };
  const { order_id, due } = await ordered(sql, producer_id, reference);
  if (due <= 0) throw refuseFields([{ field: "reference", code: "nothing_due" }]);
  return { producer_id, order_id, amount: Math.min(left, due), left, due };
}

/** As much as is due, under the order's lock; what is left still needs a person. @returns đồng */
async function allot(trx: Sql, id: string, order: TransferRow, by: string): Promise<number> {
  const { rows } = await trx.raw<{ left: number }>(
    "select left_over::float8 as left from bank_receipt where id = ? and state = 'waiting' for update",
    [id],
  );
  const amount = Math.min(rows[0]?.left ?? 0, order.due);
  if (amount <= 0) throw decidedAlready();
  const left = (rows[0]?.left ?? 0) - amount;
  await trx.raw(
    `update bank_receipt set left_over = :left, raw_left_over = jsonb_build_object('value', cast(:left as text), 'precision', 20),
      state = :state, decision = 'to_order', decided_by = :by, decided_at = :now, updated_at = now() where id = :id`,
    { id, left, by, now: clock.now(), state: left > 0 ? "waiting" : "closed" },
  );
  await writePart(trx, { receipt_id: id, order_id: order.order_id, amount });
  return amount;
}

async function ordered(sql: Sql, producer_id: string, reference: string): Promise<TransferRow> {
  const [order] = await readAwaited(sql, { references: [reference], producer_id });
  if (!order) throw refuseFields([{ field: "reference", code: "no_such_order" }]);
  return order;
}

function decidedAlready(): Refusal {
  return new Refusal(409, "decided_already", "Somebody decided about it already, or nothing is due there.");
}

async function unlessBusy(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof OrderBusy) throw new Refusal(409, "order_busy", error.message);
    throw error;
  }
}
