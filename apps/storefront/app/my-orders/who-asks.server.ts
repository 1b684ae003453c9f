import { accountToken, asCustomer } from "~/account/session.server";
import { readPurchaseKey } from "~/session.server";

/** By what a purchase opens: the key this browser holds, and who is signed in on it. Nothing of both: nobody may see it. */
export async function whoAsks(request: Request, purchaseId: string): Promise<Record<string, string>> {
  const [key, token] = await Promise.all([readPurchaseKey(request, purchaseId), accountToken(request)]);
  return { ...(key ? { "x-purchase-key": key } : {}), ...(token ? asCustomer(token) : {}) };
}
