import type { Day, HerbalKind } from "@market/ocop";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { SELLING_TERMS_MODULE, type SellingTermsModuleService } from "../../../modules/selling-terms";

/** Fields that are left out stay as they are. */
export interface SellingTermsChange {
  product_id: string;
  ship_to?: string[] | null;
  season_months?: number[] | null;
  harvest_on?: Day | null;
  herbal_kind?: HerbalKind | null;
  abv?: number | null;
  demo?: boolean;
}

/** A product has one row or none. Undone by writing back what stood there. */
export const writeSellingTermsStep = createStep(
  "write-selling-terms",
  async (input: SellingTermsChange, { container }) => {
    const service: SellingTermsModuleService = container.resolve(SELLING_TERMS_MODULE);
    const { product_id } = input;
    const fields = { product_id, ...given(input) };
    const [before] = await service.listSellingTerms({ product_id }, { take: 1 });
    const terms = before
      ? await service.updateSellingTerms({ id: before.id, ...fields })
      : await service.createSellingTerms(fields);
    return new StepResponse(terms, { id: terms.id, before });
  },
  async (done, { container }) => {
    if (!done) return;
    const service: SellingTermsModuleService = container.resolve(SELLING_TERMS_MODULE);
    if (!done.before) return service.deleteSellingTerms(done.id);
    const { created_at, updated_at, deleted_at, ...fields } = done.before;
    await service.updateSellingTerms(fields);
  },
);

type Json = Record<string, unknown> | null;

/** Only what was given: a field that is left out is no field to write. A model of JSON is typed as a record; a list is stored as it is. */
function given({ ship_to, season_months, harvest_on, herbal_kind, abv, demo }: SellingTermsChange) {
  return {
    ...(ship_to === undefined ? {} : { ship_to: ship_to as unknown as Json }),
    ...(season_months === undefined ? {} : { season_months: season_months as unknown as Json }),
    ...(harvest_on === undefined ? {} : { harvest_on }),
    ...(herbal_kind === undefined ? {} : { herbal_kind }),
    ...(abv === undefined ? {} : { abv }),
    ...(demo === undefined ? {} : { demo }),
  };
}
