import type { MedusaContainer } from "@medusajs/framework/types";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { updateProductVariantsWorkflow } from "@medusajs/medusa/core-flows";

export interface PriceOf {
  id: string;
  /** đồng */
  price: number;
  /** null: it had none */
  before: number | null;
}

/**
 * What variants cost from now on. Undone by writing again what they cost before: Medusa's own undoing of a price leaves the variant without
 * one, which the test of a sheet that cannot be written shows.
 */
export const setManyPricesStep = createStep(
  "set-many-prices",
  async (prices: PriceOf[], { container }) => {
    await write(
      container,
      prices.map(({ id, price }) => ({ id, amount: price })),
    );
    return new StepResponse(null, prices);
  },
  async (prices, { container }) => {
    await write(
      container,
      (prices ?? []).map(({ id, before }) => ({ id, amount: before })),
    );
  },
);

async function write(container: MedusaContainer, prices: Array<{ id: string; amount: number | null }>) {
  if (prices.length === 0) return;
  await updateProductVariantsWorkflow(container).run({
    input: {
      product_variants: prices.map(({ id, amount }) => ({
        id,
        prices: amount === null ? [] : [{ currency_code: "vnd", amount }],
      })),
    },
  });
}
