import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { SELLING_TERMS_MODULE, type SellingTermsModuleService } from "../../../modules/selling-terms";

export interface SeasonOf {
  product_id: string;
  season_months: number[];
}

/** Months in which goods are sold. Undone by writing back what stood there. */
export const writeManySeasonsStep = createStep(
  "write-many-seasons",
  async (seasons: SeasonOf[], { container }) => {
    if (seasons.length === 0) return new StepResponse(null, { made: [], changed: [] });
    const service: SellingTermsModuleService = container.resolve(SELLING_TERMS_MODULE);
    const rows = await service.listSellingTerms(
      { product_id: seasons.map(({ product_id }) => product_id) },
      { take: null },
    );
    const known = new Map(rows.map((row) => [row.product_id, row]));
    const wanted = seasons.map(({ product_id, season_months }) => ({
      product_id,
      // A model of JSON is typed as a record; a list is stored as it is.
      season_months: season_months as unknown as Record<string, unknown>,
    }));
    const changed = wanted.flatMap((one) => {
      const row = known.get(one.product_id);
      return row ? [{ id: row.id, season_months: one.season_months }] : [];
    });
    if (changed.length) await service.updateSellingTerms(changed);
    const missing = wanted.filter(({ product_id }) => !known.has(product_id));
    const made = missing.length ? await service.createSellingTerms(missing) : [];
    return new StepResponse(null, {
      made: made.map(({ id }) => id),
      changed: rows.map(({ id, season_months }) => ({ id, season_months })),
    });
  },
  async (undo, { container }) => {
    if (!undo) return;
    const service: SellingTermsModuleService = container.resolve(SELLING_TERMS_MODULE);
    if (undo.made.length) await service.deleteSellingTerms(undo.made);
    if (undo.changed.length) await service.updateSellingTerms(undo.changed);
  },
);
