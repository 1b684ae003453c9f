import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { CURRENCY, type PlaceOfSale } from "./place-of-sale";

/** A price set with its prices in đồng, as the fragment below reads them. */
export interface Priced {
  price_set_id: string | null;
  prices: Array<{ amount: number; special: boolean }>;
  tax_inclusive: boolean | null;
}

export interface Price {
  /** đồng */
  amount: number;
  tax_inclusive: boolean;
}

/** Columns for a query that knows the price set as `set`. */
export const pricesColumns = (set: string) => `
  ${set} as price_set_id,
  (select coalesce(json_agg(json_build_object('amount', price.amount, 'special',
      price.price_list_id is not null or price.min_quantity is not null or price.max_quantity is not null
      or exists (select from price_rule rule where rule.price_id = price.id and rule.deleted_at is null))), '[]')
   from price where price.price_set_id = ${set} and price.currency_code = '${CURRENCY}'
     and price.deleted_at is null) as prices,
  (select is_tax_inclusive from price_preference preference where preference.attribute = 'currency_code'
     and preference.value = '${CURRENCY}' and preference.deleted_at is null) as tax_inclusive`;

/**
 * What Medusa would charge. One price without conditions, the usual case, is that price; rules, price lists and prices by quantity are
 * asked of the Pricing Module.
 * @param conditions further words that a price's rules may ask for
 */
export async function pricesOf(
  container: MedusaContainer,
  rows: Priced[],
  place: PlaceOfSale,
  conditions: Record<string, unknown> = {},
): Promise<Map<string, Price>> {
  const known = new Map<string, Price>();
  const asked: string[] = [];
  for (const { price_set_id, prices, tax_inclusive } of rows) {
    const [only, ...others] = prices;
    if (!price_set_id || !only) continue;
    if (others.length || only.special) asked.push(price_set_id);
    else known.set(price_set_id, { amount: only.amount, tax_inclusive: tax_inclusive ?? false });
  }
  if (!asked.length) return known;
  const { region_id, currency_code } = place;
  const calculated = await container
    .resolve(Modules.PRICING)
    .calculatePrices({ id: asked }, { context: { region_id, currency_code, ...conditions } as never });
  for (const { id, calculated_amount, is_calculated_price_tax_inclusive } of calculated) {
    if (calculated_amount === null || calculated_amount === undefined) continue;
    known.set(id, {
      amount: Number(calculated_amount),
      tax_inclusive: is_calculated_price_tax_inclusive ?? false,
    });
  }
  return known;
}
