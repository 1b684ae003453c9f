import type { MedusaContainer } from "@medusajs/framework/types";
import { lookThroughCards } from "../card";
import { settleAllPrepaid } from "../purchase/prepaid/settle";
import { settleAll } from "../purchase/settle-all";

/** Every minute; at start the subscriber of the same name does it at once. */
export default async function settlePurchases(container: MedusaContainer): Promise<void> {
  await settleAll(container);
  await lookThroughCards(container);
  await settleAllPrepaid(container);
}

export const config = { name: "settle-purchases", schedule: "* * * * *" };
