import { model } from "@medusajs/framework/utils";

/**
 * `buyer`: what buyers still owe; `awaited`: sold, and not yet paid; `producer`: what the shop owes its producers (less than nothing: they
 * owe the shop); `share`: the same, to those a visit's takings are shared with; `held`: money that somebody has in hand; `commission`,
 * `tax`: what was kept of it; `fee`: what a partner kept of the shop's own.
 */
export const LEDGER_ACCOUNTS = [
  "buyer",
  "awaited",
  "producer",
  "share",
  "held",
  "commission",
  "tax",
  "fee",
] as const;
export type LedgerAccount = (typeof LEDGER_ACCOUNTS)[number];

/** Who has the money that a line tells of: nobody yet but its `buyer`, the `producer`, the `platform` (at Stripe or its bank), a `carrier`, the `state`. */
export const MONEY_HOLDERS = ["buyer", "producer", "platform", "carrier", "state"] as const;
export type MoneyHolder = (typeof MONEY_HOLDERS)[number];

export const SALE_PARTS = ["goods", "shipping", "visit"] as const;
export type SalePart = (typeof SALE_PARTS)[number];

/** Value-added tax and personal income tax, withheld side by side and never mixed. */
export const LEVIES = ["vat", "pit"] as const;
export type Levy = (typeof LEVIES)[number];

/** One side of a journal. Append-only, as its journal. */
export const LedgerLine = model
  .define("ledger_line", {
    id: model.id({ prefix: "lline" }).primaryKey(),
    journal_id: model.text(),
    account: model.enum([...LEDGER_ACCOUNTS]),
    producer_id: model.text().nullable(),
    holder: model.enum([...MONEY_HOLDERS]),
    /** Whole đồng: above zero a debit, below zero a credit. */
    amount: model.bigNumber(),
    part: model.enum([...SALE_PARTS]).nullable(),
    /** Whose share, in an account of shares, and by which agreement. */
    party_id: model.text().nullable(),
    agreement_id: model.text().nullable(),
    /** Which tax, in the account of tax. */
    levy: model.enum([...LEVIES]).nullable(),
    /** Of how many đồng a tax or commission was kept. */
    base: model.bigNumber().nullable(),
  })
  .indexes([
    { on: ["journal_id"] },
    { on: ["producer_id", "account"] },
    { on: ["agreement_id"], where: "agreement_id IS NOT NULL" },
  ]);
