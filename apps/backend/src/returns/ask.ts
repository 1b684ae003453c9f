import { randomInt } from "node:crypto";
import { dayOf, REVIEW_PICTURES } from "@market/ocop";
import type { OrderReturnsAnswer, ReturnShown } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId } from "@medusajs/framework/utils";
import { noteDeed } from "../audit";
import { type Sql, sqlOf } from "../booking";
import { tellBuyers } from "../buyer-news";
import { clock } from "../clock";
import { tellDesks } from "../desk-alerts";
import { OrderBusy, withOrderLock } from "../order-lock";
import { readOrder } from "../parcels/read-order";
import { Refusal } from "../refusal";
import { dropPictures, redrawn, storePictures, tooManyPictures } from "../reviews/pictures";
import type { StoredPicture } from "../reviews/rows";
import type { CheckedReturn } from "./body";
import { askedLines, deliveredLines, returnableLines } from "./returnable";
import { RETURNS, type ReturnRow, returnShown } from "./shown";

/** No two of these signs are mistaken for each other on the telephone or on paper. */
const SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

function newNumber(received: Date): string {
  const signs = Array.from({ length: 5 }, () => SIGNS.charAt(randomInt(SIGNS.length))).join("");
  return `TH-${dayOf(received).replaceAll("-", "").slice(2)}-${signs}`;
}

const noSuchOrder = () => new Refusal(404, "no_such_order", "There is no such order in this purchase.");

/** The producer whose order it is, of a purchase that the caller may see. */
async function producerIn(sql: Sql, purchaseId: string, orderId: string): Promise<string> {
  const { rows } = await sql.raw<{ producer_id: string }>(
    "select producer_id from purchase_part where purchase_id = :purchase and order_id = :order_id and deleted_at is null",
    { purchase: purchaseId, order_id: orderId },
  );
  if (!rows[0]) throw noSuchOrder();
  return rows[0].producer_id;
}

export async function returnsOf(sql: Sql, by: "order_id" | "id", id: string): Promise<ReturnRow[]> {
  const { rows } = await sql.raw<ReturnRow>(`${RETURNS} and r.${by} = :id order by r.received_at, r.id`, {
    id,
  });
  return rows;
}

/** What was delivered of an order and can be asked back, and what was asked before. */
export async function orderReturns(
  container: MedusaContainer,
  purchaseId: string,
  orderId: string,
): Promise<OrderReturnsAnswer> {
  const sql = sqlOf(container);
  const order = await readOrder(container, await producerIn(sql, purchaseId, orderId), orderId);
  const now = clock.now();
  const [lines, returns, { rows }] = await Promise.all([
    deliveredLines(sql, orderId, order.lines),
    returnsOf(sql, "order_id", orderId),
    sql.raw<{ name: string }>("select name from producer where id = :id", { id: order.producer_id }),
  ]);
  return {
    order_id: orderId,
    display_id: order.display_id,
    producer: rows[0]?.name ?? "",
    lines: returnableLines(lines, now),
    returns: returns.map((row) => returnShown(row, now)),
  };
}

export interface Asking {
  purchaseId: string;
  orderId: string;
  body: CheckedReturn;
  files: readonly Buffer[];
}

/**
 * Asks a producer to make good what was delivered. Under the order's lock: the same piece is asked for once, whoever asks twice.
 * @throws Refusal 404, 409, 415, 422
 */
export async function askReturn(
  container: MedusaContainer,
  { purchaseId, orderId, body, files }: Asking,
): Promise<{ shown: ReturnShown; created: boolean }> {
  const sql = sqlOf(container);
  const producerId = await producerIn(sql, purchaseId, orderId);
  const known = await byForm(sql, purchaseId, body.form_id);
  if (known) return { shown: returnShown(known, clock.now()), created: false };
  if (files.length > REVIEW_PICTURES) throw tooManyPictures();
  const pictures = await storePictures(container, await redrawn(files));
  try {
    return await withOrderLock(container, orderId, async () => {
      const twice = await byForm(sql, purchaseId, body.form_id);
      if (twice) {
        await dropPictures(container, pictures);
        return { shown: returnShown(twice, clock.now()), created: false };
      }
      const shown = await write(container, producerId, { purchaseId, orderId, body, pictures });
      await tellBuyers(container);
      await tellDesks(container);
      return { shown, created: true };
    });
  } catch (error) {
    await dropPictures(container, pictures);
    if (error instanceof OrderBusy) throw new Refusal(409, "order_busy", error.message);
    throw error;
  }
}

async function byForm(sql: Sql, purchaseId: string, formId: string): Promise<ReturnRow | null> {
  const { rows } = await sql.raw<ReturnRow>(
    `${RETURNS} and r.purchase_id = :purchase and r.form_id = :form`,
    { purchase: purchaseId, form: formId },
  );
  return rows[0] ?? null;
}

async function write(
  container: MedusaContainer,
  producerId: string,
  { purchaseId, orderId, body, pictures }: Omit<Asking, "files"> & { pictures: StoredPicture[] },
): Promise<ReturnShown> {
  const sql = sqlOf(container);
  const now = clock.now();
  const order = await readOrder(container, producerId, orderId);
  const lines = askedLines(await deliveredLines(sql, orderId, order.lines), body, now);
  const worth = lines.reduce((sum, line) => sum + line.worth, 0);
  // What the producer made wrong is made good with what its way cost, once; never more than the order still comes to.
  const earlier = await returnsOf(sql, "order_id", orderId);
  const brought = body.reason !== "mind" && earlier.every(({ reason }) => reason === "mind");
  const most = Math.min(order.total, worth + (brought ? order.delivery.total : 0));
  const id = generateEntityId(undefined, "gret");
  await sql.raw(
    `insert into goods_return (id, number, form_id, purchase_id, order_id, producer_id, reason, wish, text, pictures, lines, most,
       state, received_at)
     values (:id, :number, :form, :purchase, :order_id, :producer_id, :reason, :wish, :said, :pictures, :lines, :most, 'open', :now)`,
    {
      id,
      number: newNumber(now),
      form: body.form_id,
      purchase: purchaseId,
      order_id: orderId,
      producer_id: producerId,
      reason: body.reason,
      wish: body.wish,
      said: body.text,
      pictures: JSON.stringify(pictures),
      lines: JSON.stringify(lines),
      most,
      now,
    },
  );
  await noteDeed(container, {
    by: { type: "customer", id: purchaseId, name: "customer" },
    producer_id: producerId,
    deed: "return.asked",
    object: { type: "return", id },
    details: { order_id: orderId, reason: body.reason, wish: body.wish },
  });
  const [row] = await returnsOf(sql, "id", id);
  if (!row) throw new Error(`The return ${id} was not written.`);
  return returnShown(row, now);
}
