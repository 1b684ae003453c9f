import type { MedusaContainer } from "@medusajs/framework/types";
import { countOf, LIMITS } from "../rate-limit";
import { Refusal } from "../refusal";

/**
 * Codes cannot be found by trying: after a few wrong ones a basket, or an address that fills many baskets, waits.
 * @param address null for this machine's own calls
 * @throws Refusal 429, also for a code that exists: the answer tells nothing
 */
export async function refuseTooManyTries(
  container: MedusaContainer,
  basketId: string,
  address: string | null,
): Promise<{ failed: () => Promise<void> }> {
  const limit = LIMITS.discount_code();
  const counts = [
    { count: countOf(container, "discount_code", "account", basketId), most: limit.perAccount },
    ...(address
      ? [{ count: countOf(container, "discount_code", "address", address), most: limit.perAddress }]
      : []),
  ];
  for (const { count, most } of counts) {
    const tried = await count.get();
    if (!tried || tried.consumedPoints < most) continue;
    const minutes = Math.max(1, Math.ceil(tried.msBeforeNext / 60_000));
    throw new Refusal(429, "too_many_tries", `Too many wrong codes; try again in ${minutes} minutes.`, [
      { field: "code", code: "too_many_tries", values: { minutes } },
    ]);
  }
  return {
    failed: async () => {
      for (const { count } of counts) await count.consume().catch(() => undefined);
    },
  };
}
