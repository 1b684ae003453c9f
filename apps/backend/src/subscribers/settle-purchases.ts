import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import finishApprovals from "../jobs/finish-approvals";
import finishOrders from "../jobs/finish-orders";
import keepBookings from "../jobs/keep-bookings";
import postLedger from "../jobs/post-ledger";
import postPayouts from "../jobs/post-payouts";
import sendMails from "../jobs/send-mails";
import settleBookings from "../jobs/settle-bookings";
import settlePurchasesEachMinute from "../jobs/settle-purchases";
import settleReturns from "../jobs/settle-returns";
import settleTransfers from "../jobs/settle-transfers";
import { PURCHASES_LEFT_HALF_WAY } from "../modules/purchase";
import { messageOf } from "../purchase/message-of";

/** In the order in which one leads to the next: the ledger and the mails tell of what was only now settled. */
const JOBS: ReadonlyArray<(container: MedusaContainer) => Promise<void>> = [
  settlePurchasesEachMinute,
  settleTransfers,
  settleBookings,
  finishOrders,
  keepBookings,
  settleReturns,
  finishApprovals,
  postLedger,
  postPayouts,
  sendMails,
];

/**
 * What a stopped process left is settled as soon as the next one has started, by the jobs that would come to it in a minute, each at its
 * own. One that fails does not keep the others.
 */
export default async function settlePurchases({ container }: SubscriberArgs): Promise<void> {
  for (const job of JOBS) {
    try {
      await job(container);
    } catch (error) {
      const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
      logger.error(`What was left half-way waits for the next minute: ${messageOf(error)}`);
    }
  }
}

export const config: SubscriberConfig = { event: PURCHASES_LEFT_HALF_WAY };
