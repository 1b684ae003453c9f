import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { PurchaseToPlace } from "../../../purchase/purchase-to-place";
import type { OrderOfPart } from "./complete-carts";

export interface NameDiscountsInput {
  purchase: PurchaseToPlace;
  orders: OrderOfPart[];
}

const LINES = `update order_line_item_adjustment a set code = a.description
  from order_item i where i.item_id = a.item_id and i.order_id = any(?)
  and a.code is null and a.promotion_id is not null`;
const DELIVERIES = `update order_shipping_method_adjustment a set code = a.description
  from order_shipping s where s.shipping_method_id = a.shipping_method_id and s.order_id = any(?)
  and a.code is null and a.promotion_id is not null`;

/** The office reads on each order by which code it became cheaper. Safe to repeat. */
export const nameDiscountsStep = createStep(
  "name-discounts",
  async ({ purchase, orders }: NameDiscountsInput, { container }) => {
    if (purchase.discounts) {
      const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
      const ids = orders.map(({ order_id }) => order_id);
      await db.raw(LINES, [ids]);
      await db.raw(DELIVERIES, [ids]);
    }
    return new StepResponse(undefined);
  },
);
