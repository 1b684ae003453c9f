import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { Buyer } from "./codes";
import type { Adjustment } from "./discounts-of";

/** One use of each promotion, with all that it took off, however many orders it is spread over. */
function usesOf(adjustments: Adjustment[]) {
  const byCode = new Map<string, number>();
  for (const { code, amount } of adjustments) byCode.set(code, (byCode.get(code) ?? 0) + amount);
  return [...byCode].map(([code, amount]) => ({ code, amount }));
}

const contextOf = ({ customer_id, email }: Buyer) => ({ customer_id, customer_email: email });

/** @throws when a limit or a budget was used up meanwhile */
export async function countUse(container: MedusaContainer, adjustments: Adjustment[], buyer: Buyer) {
  if (!adjustments.length) return;
  await container
    .resolve(Modules.PROMOTION)
    .registerUsage(usesOf(adjustments) as never, contextOf(buyer) as never);
}

export async function uncountUse(container: MedusaContainer, adjustments: Adjustment[], buyer: Buyer) {
  if (!adjustments.length) return;
  await container
    .resolve(Modules.PROMOTION)
    .revertUsage(usesOf(adjustments) as never, contextOf(buyer) as never);
}
