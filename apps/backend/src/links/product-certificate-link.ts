import { defineLink } from "@medusajs/framework/utils";
import ProductModule from "@medusajs/medusa/product";
import CertificationModule from "../modules/certification";

/** `product.certificates` (the present one and those before it), `certificate.products` (one may cover several). */
export default defineLink(
  { linkable: ProductModule.linkable.product, isList: true },
  { linkable: CertificationModule.linkable.certificate, isList: true },
);
