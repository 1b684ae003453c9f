import type { MedusaContainer } from "@medusajs/framework/types";
import type { AxiosInstance } from "axios";
import { purchaseKey } from "../../modules/purchase";
import { bank, SIGNATURE } from "../../testing";
import { sqlOf } from "../database";
import { aTrip } from "./a-trip";

const SECRET = "for-tests-only";

/** A trip whose visitors pay beforehand, at a bank which calls when it got the money. */
export async function aPrepaidTrip(container: MedusaContainer, api: AxiosInstance) {
  const trip = await aTrip(container, api);
  const { shopper } = trip;
  return {
    ...trip,
    pays: async (basket: string) =>
      shopper.places(basket, await shopper.fillsIn(basket, { payment: "prepaid" })),
    /** The bank calls; of its newest session, unless said otherwise. */
    bankCalls: (session_id = bank.account().session_id, signature = SIGNATURE) =>
      shopper.send("POST", "/hooks/payment/bank_test", { session_id }, { "x-bank-signature": signature }),
    /** The page of what a basket was to become, by its key. */
    page: async (basket: string) => {
      const id = await purchaseIdOf(container, basket);
      const key = purchaseKey(id, SECRET);
      return { ...(await shopper.opens(id, key)).body.purchase, key };
    },
  };
}

async function purchaseIdOf(container: MedusaContainer, basket: string): Promise<string> {
  const { rows } = await sqlOf(container).raw<{ id: string }>("select id from purchase where basket_id = ?", [
    basket,
  ]);
  return rows[0]?.id ?? "";
}

export interface Kept {
  /** đồng captured and not refunded, in Medusa's books. */
  books: number;
  /** What the bank took and did not give back. */
  bank: number;
  /** What the orders that stand come to. */
  due: number;
}

const BOOKS = `
  select coalesce((select sum(amount) from capture where deleted_at is null), 0)
    - coalesce((select sum(amount) from refund where deleted_at is null), 0) as books,
    coalesce((select sum((s.totals ->> 'current_order_total')::numeric) from order_summary s
      join "order" o on o.id = s.order_id and o.version = s.version and o.status <> 'canceled'), 0) as due`;

/** Three sums that have to be one, to the đồng. */
export async function moneyKept(container: MedusaContainer): Promise<Kept> {
  const { rows } = await sqlOf(container).raw<{ books: string; due: string }>(BOOKS);
  return { books: Number(rows[0]?.books), bank: bank.keeps(), due: Number(rows[0]?.due) };
}

/** The same in all three. */
export const all = (amount: number): Kept => ({ books: amount, bank: amount, due: amount });
