import { defineLink } from "@medusajs/framework/utils";
import ProductModule from "@medusajs/medusa/product";
import SellingTermsModule from "../modules/selling-terms";

/** `product.selling_terms`: read by the id that the terms keep, without a table of its own. */
export default defineLink(
  { linkable: ProductModule.linkable.product, field: "id" },
  { ...SellingTermsModule.linkable.sellingTerms.id, primaryKey: "product_id" },
  { readOnly: true },
);
