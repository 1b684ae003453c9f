import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ACCOUNT_MODULE, type AccountModuleService } from "../../modules/account";
import { claimedBy } from "../sessions";

type Claiming = MedusaRequest & { auth_context?: unknown; session?: { auth_context?: unknown } };

/**
 * A token is good for as long as its session runs: after signing out, another password or the end of the account it opens nothing,
 * on Medusa's own routes neither. Such a request goes on as nobody's.
 */
export async function onlyRunningSessions(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const claimed = claimedBy(req);
  if (claimed) {
    const accounts: AccountModuleService = req.scope.resolve(ACCOUNT_MODULE);
    if (!(await accounts.isRunning(claimed.session_id, claimed.customer_id))) forget(req);
  }
  next();
}

function forget(req: Claiming): void {
  delete req.auth_context;
  delete req.headers.authorization;
  if (req.session) delete req.session.auth_context;
}
