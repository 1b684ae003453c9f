import { model } from "@medusajs/framework/utils";

/**
 * `sale`: an order was placed; `less`: something of it is asked for no more; `payment`: its buyer paid; `refund`: money went back to its
 * buyer; `commission`, `tax`, `fee`: what is kept of it; `share`: a visit's takings parted among those who agreed on it; `payout`: money
 * was sent to its producer; `correction`: an officer set something right.
 */
export const JOURNAL_KINDS = [
  "sale",
  "less",
  "payment",
  "refund",
  "commission",
  "tax",
  "fee",
  "share",
  "payout",
  "correction",
] as const;
export type JournalKind = (typeof JOURNAL_KINDS)[number];

/**
 * One thing that happened to money, with its lines that sum to zero. Append-only: triggers refuse UPDATE, DELETE and TRUNCATE, and at the
 * end of a transaction every journal whose lines do not sum to zero.
 */
export const LedgerJournal = model
  .define("ledger_journal", {
    id: model.id({ prefix: "ljour" }).primaryKey(),
    /** Of what it tells, such as `refund:ref_…`: written twice, it stands once. */
    key: model.text(),
    kind: model.enum([...JOURNAL_KINDS]),
    order_id: model.text().nullable(),
    purchase_id: model.text().nullable(),
    producer_id: model.text().nullable(),
    payout_id: model.text().nullable(),
    /** When it happened, which may be long before it was written. */
    at: model.dateTime(),
    /** Its reason where a person gave one. */
    note: model.text().nullable(),
    /** Who did it, where a person did. */
    by: model.text().nullable(),
  })
  .indexes([
    { on: ["key"], unique: true },
    { on: ["order_id"], where: "order_id IS NOT NULL" },
    { on: ["producer_id", "at"] },
    { on: ["payout_id"], where: "payout_id IS NOT NULL" },
  ]);
