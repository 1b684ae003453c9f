import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { lookThroughCards } from "../card";
import { PURCHASES_LEFT_HALF_WAY } from "../modules/purchase";
import { settleAllPrepaid } from "../purchase/prepaid/settle";
import { settleAll } from "../purchase/settle-all";

/** What a stopped process left in *placing* is settled when the next one has started. */
export default async function settlePurchases({ container }: SubscriberArgs): Promise<void> {
  await settleAll(container);
  await lookThroughCards(container);
  await settleAllPrepaid(container);
}

export const config: SubscriberConfig = { event: PURCHASES_LEFT_HALF_WAY };
