import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

/**
 * What each price set costs now, in đồng, as the product's page has it: Medusa decides, price lists and their days included.
 * A price with a fraction of a đồng is a mistake that is not sold at.
 */
export async function pricesOf(
  container: MedusaContainer,
  priceSetIds: string[],
): Promise<Map<string, number>> {
  if (priceSetIds.length === 0) return new Map();
  const found = await container
    .resolve(Modules.PRICING)
    .calculatePrices({ id: priceSetIds }, { context: { currency_code: "vnd" } });
  return new Map(
    found.flatMap(({ id, calculated_amount }) => {
      const amount = Number(calculated_amount ?? Number.NaN);
      return Number.isSafeInteger(amount) && amount >= 0 ? [[id, amount] as const] : [];
    }),
  );
}
