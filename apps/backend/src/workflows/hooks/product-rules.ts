import { StepResponse } from "@medusajs/framework/workflows-sdk";
import { createProductsWorkflow, updateProductsWorkflow } from "@medusajs/medusa/core-flows";
import { keepFromPromotions } from "../../selling-terms/product-rules";
import { refuseProducts } from "../../selling-terms/refuse-products";

/** Whoever writes a product, by the admin, an import or a script: an error here undoes the writing. */
createProductsWorkflow.hooks.productsCreated(async ({ products }, { container }) => {
  const ids = products.map(({ id }) => id);
  await refuseProducts(container, ids);
  return new StepResponse(await keepFromPromotions(container, ids));
});

updateProductsWorkflow.hooks.productsUpdated(async ({ products }, { container }) => {
  const ids = products.map(({ id }) => id);
  await refuseProducts(container, ids);
  return new StepResponse(await keepFromPromotions(container, ids));
});
