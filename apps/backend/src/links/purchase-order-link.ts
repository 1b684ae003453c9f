import { defineLink } from "@medusajs/framework/utils";
import OrderModule from "@medusajs/medusa/order";
import PurchaseModule from "../modules/purchase";

/** `order.purchase`, `purchase.orders`: what was bought together. */
export default defineLink(PurchaseModule.linkable.purchase, {
  linkable: OrderModule.linkable.order,
  isList: true,
});
