import { VIETQR } from "@market/payment-vietqr";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { pagesToGoOnWith } from "../card/checkouts";
import { closeCheckouts } from "../card/close";
import { openCheckout } from "../card/open";
import { CASH_ON_DELIVERY } from "../modules/payment-cash-on-delivery";
import { CARDS } from "../modules/payment-stripe-checkout";
import { isPrepaid } from "./payment-method";
import { CURRENCY } from "./place-of-sale";
import { notePrepayment } from "./prepaid/prepayments";
import { prepaidProvider } from "./prepaid/provider";
import { collectionsToGoOnWith } from "./prepaid/sessions";
import type { PurchaseToPlace } from "./purchase-to-place";

export interface Due {
  cart_id: string;
  /** đồng */
  amount: number;
}

/** One payment a cart, of exactly what it comes to. What an earlier attempt asked for beforehand is not asked for a second time. */
export async function askForPayment(
  container: MedusaContainer,
  purchase: PurchaseToPlace,
  due: readonly Due[],
): Promise<void> {
  const provider_id = providerOf(purchase);
  const prepaid = isPrepaid(purchase.payment);
  const asked = prepaid
    ? await askedBefore(container, purchase.id, provider_id, due)
    : new Map<string, string>();
  const anew = due.filter(({ cart_id }) => !asked.has(cart_id));
  const payment = container.resolve(Modules.PAYMENT);
  const collections = anew.length
    ? await payment.createPaymentCollections(anew.map(({ amount }) => ({ currency_code: CURRENCY, amount })))
    : [];
  const pairs = anew.map((one, index) => {
    const collection = collections[index];
    if (!collection || Number(collection.amount) !== one.amount) throw new Error("A payment was mixed up.");
    return { ...one, collection: collection.id };
  });
  const links = [
    ...asked,
    ...pairs.map(({ cart_id, collection }): [string, string] => [cart_id, collection]),
  ];
  await Promise.all([
    container.resolve(ContainerRegistrationKeys.LINK).create(
      links.map(([cart_id, payment_collection_id]) => ({
        [Modules.CART]: { cart_id },
        [Modules.PAYMENT]: { payment_collection_id },
      })),
    ),
    ...pairs.map(async ({ cart_id, collection, amount }) => {
      const session = await payment.createPaymentSession(collection, {
        provider_id,
        currency_code: CURRENCY,
        amount,
        data: {},
      });
      if (!prepaid) return;
      await notePrepayment(container, { purchase_id: purchase.id, cart_id, session_id: session.id, amount });
    }),
  ]);
  if (provider_id === CARDS) await openCheckout(container, purchase);
  else await closeCheckouts(container, purchase.id);
}

/** By card all carts are paid on one page or none: no cart's payment is taken from one page to another. */
async function askedBefore(
  container: MedusaContainer,
  purchaseId: string,
  provider_id: string,
  due: readonly Due[],
): Promise<Map<string, string>> {
  if (provider_id !== CARDS) return collectionsToGoOnWith(container, provider_id, due);
  for (const page of await pagesToGoOnWith(container, purchaseId, due.length)) {
    const asked = await collectionsToGoOnWith(container, provider_id, due, page);
    if (asked.size === due.length) return asked;
  }
  return new Map();
}

function providerOf({ payment }: PurchaseToPlace): string {
  if (payment === "cash_on_delivery") return CASH_ON_DELIVERY;
  if (payment === "vietqr") return VIETQR;
  const provider = prepaidProvider();
  if (!provider)
    throw new Error(
      "Nobody takes payments beforehand any more: neither STRIPE_API_KEY nor PREPAID_PROVIDER is set.",
    );
  return provider;
}
