import type { MedusaContainer } from "@medusajs/framework/types";
import { inOneTransaction, type Sql } from "../booking/database";
import { type Line, writeJournal } from "./write";

export interface PaidOut {
  payout_id: string;
  producer_id: string;
  /** đồng, above zero */
  amount: number;
  at: Date;
  /** Who noted it. */
  by: string;
  note?: string | null;
}

/**
 * The platform sent a producer what it held for it. Noted twice, it stands once.
 * @param trx a transaction of the caller's, where it is to stand or fall with more than itself
 */
export function postPayout(container: MedusaContainer, payout: PaidOut, trx?: Sql): Promise<boolean> {
  const { payout_id, producer_id, amount, at, by, note } = payout;
  if (!Number.isSafeInteger(amount) || amount <= 0) {
    throw new RangeError(`A payout is whole đồng above zero, not ${amount}.`);
  }
  const write = (sql: Sql) =>
    writeJournal(sql, {
      key: `payout:${payout_id}`,
      kind: "payout",
      producer_id,
      payout_id,
      at,
      by,
      note,
      lines: [
        { account: "producer", holder: "platform", amount },
        { account: "held", holder: "platform", amount: -amount },
      ],
    });
  return trx ? write(trx) : inOneTransaction(container, write);
}

export interface HandedOver {
  /** What it tells of, such as a carrier's list: written twice, it stands once. */
  id: string;
  producer_id: string;
  order_id: string | null;
  /** To whom; otherwise to the producer. */
  to?: "producer" | "platform";
  /** đồng, above zero */
  amount: number;
  at: Date;
  by: string | null;
  note?: string | null;
}

/** A carrier brought the cash that it had collected: to its producer, or to the platform, which then owes it. */
export function postHandedOver(container: MedusaContainer, handed: HandedOver, trx?: Sql): Promise<boolean> {
  const { id, to = "producer", amount, ...of } = handed;
  if (!Number.isSafeInteger(amount) || amount <= 0) {
    throw new RangeError(`What is handed over is whole đồng above zero, not ${amount}.`);
  }
  const lines: Line[] = [
    { account: "producer", holder: "carrier", amount },
    { account: "held", holder: "carrier", amount: -amount },
  ];
  if (to === "platform") {
    lines.push({ account: "held", holder: to, amount }, { account: "producer", holder: to, amount: -amount });
  }
  const write = (sql: Sql) => writeJournal(sql, { ...of, key: `handed_over:${id}`, kind: "payout", lines });
  return trx ? write(trx) : inOneTransaction(container, write);
}
