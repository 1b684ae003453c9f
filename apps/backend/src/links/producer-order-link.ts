import { defineLink } from "@medusajs/framework/utils";
import OrderModule from "@medusajs/medusa/order";
import ProducerModule from "../modules/producer";

/** `order.producer`, `producer.orders`: who packs, ships and is paid. */
export default defineLink(ProducerModule.linkable.producer, {
  linkable: OrderModule.linkable.order,
  isList: true,
});
