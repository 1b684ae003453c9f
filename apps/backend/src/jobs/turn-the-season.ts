import { addDays, saleState, todayOf } from "@market/ocop";
import type { MedusaContainer } from "@medusajs/framework/types";
import { clock } from "../clock";
import { SELLING_TERMS_MODULE, type SellingTermsModuleService } from "../modules/selling-terms";
import { termsOf } from "../selling-terms";
import { databaseOf } from "../shop-changes";

/**
 * A season begins and ends at midnight without anybody writing anything. Cards, pages and baskets ask the day themselves; the
 * filter "in stock" asks the index, so the goods whose season turned are noted as changed. All that day, so that a process that
 * was down at midnight does it when it is up again.
 */
export default async function turnTheSeason(container: MedusaContainer): Promise<void> {
  const service: SellingTermsModuleService = container.resolve(SELLING_TERMS_MODULE);
  const today = todayOf(clock);
  const yesterday = addDays(today, -1);
  // Only goods of which something special holds have terms: there are few.
  const rows = await service.listSellingTerms({}, { take: null });
  const turned = rows.filter((row) => {
    const terms = termsOf(row);
    return saleState(terms, today).kind !== saleState(terms, yesterday).kind;
  });
  if (turned.length === 0) return;
  const ids = JSON.stringify(turned.map(({ id }) => id));
  await databaseOf(container).raw(
    "update selling_terms set updated_at = now() where id in (select jsonb_array_elements_text(?::jsonb))",
    [ids],
  );
}

export const config = { name: "turn-the-season", schedule: "1 * * * *" };
