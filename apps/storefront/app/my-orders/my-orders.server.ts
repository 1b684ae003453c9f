import type { Locale, MyPurchasesAnswer, Purchase, PurchaseAnswer } from "@market/store-contract";
import { accountToken, asCustomer, readAsCustomer } from "~/account/session.server";
import { askStore, StoreRefusal } from "~/medusa.server";

export function readMyPurchases(
  request: Request,
  token: string,
  page: string | null,
  locale: Locale,
): Promise<MyPurchasesAnswer> {
  const query = new URLSearchParams({ locale, ...(page ? { page: page.slice(0, 6) } : {}) });
  return readAsCustomer<MyPurchasesAnswer>(request, token, `/store/account/purchases?${query}`);
}

/** A purchase that the signed-in customer bought; null when nobody is signed in, or it is not theirs. */
export async function readMyPurchase(request: Request, id: string, locale: Locale): Promise<Purchase | null> {
  const token = await accountToken(request);
  if (!token) return null;
  try {
    const path = `/store/account/purchases/${encodeURIComponent(id)}?locale=${locale}`;
    return (await askStore<PurchaseAnswer>(path, asCustomer(token))).purchase;
  } catch (error) {
    if (error instanceof StoreRefusal) return null;
    throw error;
  }
}
