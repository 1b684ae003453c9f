import { type Matched, match, NEEDS_NOBODY, referencesIn } from "@market/payment-vietqr";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils";
import { inOneTransaction, type Sql, sqlOf } from "../booking/database";
import { faultPoint } from "../fault-point";
import { withOrderLock } from "../order-lock";
import { messageOf } from "../purchase/message-of";
import { bookPart, type PartToBook } from "./book-part";
import { readAwaited } from "./read-awaited";
import { referencePrefix } from "./settings";

interface ReceiptRow {
  id: string;
  producer_id: string;
  amount: number;
  content: string;
  state: string;
}

/** More wait for the next minute. */
const AT_ONCE = 200;

/** What a receipt is for is decided once, under the locks of all its orders, and then booked on each. Safe to repeat, and at once. */
export async function settleReceipt(container: MedusaContainer, receiptId: string): Promise<void> {
  const sql = sqlOf(container);
  const { rows } = await sql.raw<ReceiptRow>(
    "select id, producer_id, amount::float8 as amount, content, state from bank_receipt where id = ? and deleted_at is null",
    [receiptId],
  );
  const [receipt] = rows;
  if (!receipt) return;
  const { producer_id } = receipt;
  const references = referencesIn(receipt.content, referencePrefix());
  const named = await readAwaited(sql, { references, producer_id });
  await underLocks(
    container,
    named.map(({ order_id }) => order_id),
    async () => {
      if (receipt.state === "stored") await decide(container, receipt, references);
      faultPoint("transfer.decided");
      await bookAll(container, receiptId);
    },
  );
}

/** Two receipts for the same orders take the locks in the same order. */
function underLocks(container: MedusaContainer, orders: string[], work: () => Promise<void>): Promise<void> {
  return [...new Set(orders)]
    .sort()
    .reduceRight((inner, id) => () => withOrderLock(container, id, inner), work)();
}

async function decide(
  container: MedusaContainer,
  receipt: ReceiptRow,
  references: readonly string[],
): Promise<void> {
  const awaited = await readAwaited(sqlOf(container), { references, producer_id: receipt.producer_id });
  const matched = match(receipt.amount, references, awaited);
  await inOneTransaction(container, async (trx) => {
    if (!(await writeOutcome(trx, receipt.id, matched))) return;
    for (const { reference, amount } of matched.parts) {
      const order_id = awaited.find((one) => one.reference === reference)?.order_id;
      if (!order_id) throw new Error(`${reference} is nobody's.`);
      await writePart(trx, { receipt_id: receipt.id, order_id, amount });
    }
  });
}

async function writeOutcome(trx: Sql, id: string, { outcome, left, missing }: Matched): Promise<boolean> {
  const { rows } = await trx.raw(
    `update bank_receipt set outcome = :outcome, state = :state, updated_at = now(),
      left_over = :left, raw_left_over = jsonb_build_object('value', cast(:left as text), 'precision', 20),
      missing = :missing, raw_missing = jsonb_build_object('value', cast(:missing as text), 'precision', 20)
      where id = :id and state = 'stored' returning id`,
    { id, outcome, left, missing, state: NEEDS_NOBODY.has(outcome) ? "settled" : "waiting" },
  );
  return rows.length > 0;
}

export async function writePart(
  trx: Sql,
  part: { receipt_id: string; order_id: string; amount: number },
): Promise<void> {
  await trx.raw(
    `insert into receipt_part (id, receipt_id, order_id, amount, raw_amount)
      values (:id, :receipt_id, :order_id, :amount, jsonb_build_object('value', cast(:amount as text), 'precision', 20))`,
    { ...part, id: generateEntityId(undefined, "rpart") },
  );
}

/** Under the lock of each part's order, which the caller may hold already. */
export async function bookAll(container: MedusaContainer, receiptId: string): Promise<void> {
  const { rows } = await sqlOf(container).raw<PartToBook>(
    `select id, order_id, amount::float8 as amount from receipt_part
      where receipt_id = ? and booked_at is null and deleted_at is null order by order_id, id`,
    [receiptId],
  );
  for (const part of rows) await withOrderLock(container, part.order_id, () => bookPart(container, part));
}

/** After it was written down: what goes wrong here is done again within a minute. */
export async function settleSoon(container: MedusaContainer, receiptIds: readonly string[]): Promise<void> {
  for (const id of receiptIds) {
    try {
      await settleReceipt(container, id);
    } catch (error) {
      const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
      logger.warn(`Receipt ${id} waits for the next minute: ${messageOf(error)}`);
    }
  }
}

/** What nobody looked at yet, or a stopped process left half-way. */
export async function settleReceipts(container: MedusaContainer): Promise<void> {
  const { rows } = await sqlOf(container).raw<{ id: string }>(
    `select id from bank_receipt where state = 'stored' and deleted_at is null
      union select receipt_id from receipt_part where booked_at is null and deleted_at is null
      limit ?`,
    [AT_ONCE],
  );
  await settleSoon(
    container,
    rows.map(({ id }) => id),
  );
}
