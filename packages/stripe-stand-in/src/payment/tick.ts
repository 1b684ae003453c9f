import type { Account } from "../account/account";
import { settleRefund } from "./refunds";
import { expireSession } from "./session";

/** No finer than Stripe's own moments. */
const SECOND = 1000;

/** Does what the clock has brought: sessions expire, late refunds end. */
export function tick(account: Account): void {
  const now = account.now();
  if (Math.abs(now - account.tickedAt) < SECOND) return;
  account.tickedAt = now;
  for (const session of account.sessions.oldestFirst()) {
    if (session.status === "open" && session.expires_at * 1000 <= now) expireSession(account, session);
  }
  for (const due of account.dues.oldestFirst()) {
    if (due.at > now) continue;
    account.dues.remove(due.id);
    const refund = account.refunds.get(due.refund);
    if (refund) settleRefund(account, refund, due.outcome);
  }
}
