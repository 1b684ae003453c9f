import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { lookThroughCards } from "../card";
import { bookReceipts } from "../cash";
import { postDue } from "../ledger";
import { PURCHASES_LEFT_HALF_WAY } from "../modules/purchase";
import { postPaid } from "../payouts";
import { settleAllPrepaid } from "../purchase/prepaid/settle";
import { settleAll } from "../purchase/settle-all";
import { finishApprovals } from "../second-person";
import { settleReceipts } from "../transfers";

/**
 * What a stopped process left is settled when the next one has started: purchases in *placing*, money that came and is on no order yet,
 * what two officers agreed to, and what the ledger does not tell. The minute's jobs would come to it too, but each at its own minute.
 */
export default async function settlePurchases({ container }: SubscriberArgs): Promise<void> {
  await settleAll(container);
  await lookThroughCards(container);
  await settleAllPrepaid(container);
  await settleReceipts(container);
  await bookReceipts(container);
  await finishApprovals(container);
  // Last: they tell of what was only now booked.
  await postDue(container);
  await postPaid(container);
}

export const config: SubscriberConfig = { event: PURCHASES_LEFT_HALF_WAY };
