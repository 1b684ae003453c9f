import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { CARD_MODULE, type CardModuleService, type CheckoutState } from "../modules/card";
import { CARDS } from "../modules/payment-stripe-checkout";

/** One order's share of what is paid by card. */
export interface Share {
  /** Medusa's payment session. */
  session_id: string;
  producer: string;
  /** đồng */
  amount: number;
}

export interface Checkout {
  id: string;
  purchase_id: string;
  state: CheckoutState;
  stripe_id: string | null;
  payment_intent: string | null;
  url: string | null;
  /** đồng of the whole */
  amount: number;
  parts: Share[];
  expires_at: Date;
  created_at: Date;
}

export const cardsOf = (container: MedusaContainer): CardModuleService => container.resolve(CARD_MODULE);

/** Newest first. */
export async function checkoutsOf(container: MedusaContainer, purchase_id: string): Promise<Checkout[]> {
  return checkoutsBy(container, { purchase_id });
}

export async function checkoutsBy(
  container: MedusaContainer,
  by: Record<string, unknown>,
  take = 100,
): Promise<Checkout[]> {
  const rows = await cardsOf(container).listCardCheckouts(by, { order: { created_at: "DESC" }, take });
  return rows.map(({ amount, parts, ...row }) => ({
    ...row,
    amount: Number(amount),
    parts: parts as unknown as Share[],
  }));
}

const SHARES = `
  select s.id as session_id, s.amount, p.name as producer, pp.place
    from purchase_part pp
    join producer p on p.id = pp.producer_id
    join cart_payment_collection k on k.cart_id = pp.cart_id and k.deleted_at is null
    join payment_session s on s.payment_collection_id = k.payment_collection_id and s.deleted_at is null
   where pp.purchase_id = ? and pp.deleted_at is null and s.provider_id = ?
   order by pp.place`;

/** What each producer's order is to be paid by, as Medusa asks for it. */
export async function sharesOf(container: MedusaContainer, purchaseId: string): Promise<Share[]> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = (await db.raw(SHARES, [purchaseId, CARDS])) as {
    rows: Array<{ session_id: string; amount: string; producer: string }>;
  };
  return rows.map(({ session_id, amount, producer }) => ({ session_id, producer, amount: Number(amount) }));
}

/**
 * The payment sessions of each page that may yet be paid, or was, and asks for so many orders; paid ones first. An order's session stays
 * with its page: the money of a page that was paid as its basket changed is found by all of its sessions.
 */
export async function pagesToGoOnWith(
  container: MedusaContainer,
  purchase_id: string,
  orders: number,
): Promise<Array<ReadonlySet<string>>> {
  const pages = (await checkoutsOf(container, purchase_id)).filter(
    ({ state, parts }) => ["opening", "open", "paid"].includes(state) && parts.length === orders,
  );
  return pages
    .sort((a, b) => Number(b.state === "paid") - Number(a.state === "paid"))
    .map(({ parts }) => new Set(parts.map(({ session_id }) => session_id)));
}

/** The same payment sessions with the same amounts. */
export function isFor(checkout: Pick<Checkout, "parts">, shares: readonly Share[]): boolean {
  const asked = (parts: readonly Share[]) =>
    parts
      .map(({ session_id, amount }) => `${session_id} ${amount}`)
      .sort()
      .join();
  return asked(checkout.parts) === asked(shares);
}
