import type { MedusaRequest, MedusaResponse, MiddlewareRoute } from "@medusajs/framework/http";
import { answering, Refusal } from "../../refusal";

/**
 * Medusa's own catalogue knows nothing of ages, licences and seasons: with any of these a shopper would see alcohol that they have not
 * confirmed to be of age for. The shop asks its own routes, and nothing asks these.
 */
const closed = answering(async (_req: MedusaRequest, _res: MedusaResponse) => {
  throw new Refusal(404, "use_store_listing", "Goods are listed at /store/listing.");
});

const CATALOGUE = [
  "products",
  "product-variants",
  "product-categories",
  "product-options",
  "product-tags",
  "product-types",
  "collections",
];

/** Without a method: whatever lies under them is closed too. */
export const closedCatalogueRoutes: MiddlewareRoute[] = CATALOGUE.map((name) => ({
  matcher: `/store/${name}`,
  middlewares: [closed],
}));
