import type { MedusaContainer } from "@medusajs/framework/types";
import { lookThroughCards } from "../card";
import { giveBackOfCancelled } from "../give-back/of-cancelled";
import { tellOrdersOfRefunds } from "../give-back/untold";
import { settleAllPrepaid } from "../purchase/prepaid/settle";
import { settleAll } from "../purchase/settle-all";

/** Every minute; at start the subscriber of the same name does it at once. */
export default async function settlePurchases(container: MedusaContainer): Promise<void> {
  await settleAll(container);
  await lookThroughCards(container);
  await settleAllPrepaid(container);
  await giveBackOfCancelled(container);
  await tellOrdersOfRefunds(container);
}

export const config = { name: "settle-purchases", schedule: "* * * * *" };
