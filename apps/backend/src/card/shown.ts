import type { MedusaContainer } from "@medusajs/framework/types";
import { isDemo } from "../modules/payment-stripe-checkout";
import { checkoutsOf } from "./checkouts";

/** What a buyer is shown of paying by card; null where no card was asked for. */
export async function cardShown(
  container: MedusaContainer,
  purchaseId: string,
): Promise<{ pay_at: string | null; demo: boolean } | null> {
  const [newest] = await checkoutsOf(container, purchaseId);
  if (!newest) return null;
  return { pay_at: newest.state === "open" ? newest.url : null, demo: isDemo() };
}
