import { answeringCustomer } from "../../../../account/answering";
import { ACCOUNT_MODULE, type AccountModuleService } from "../../../../modules/account";

/** Ends this session, or with `everywhere` all of them. */
export const POST = answeringCustomer(async (req, res, { customer_id, session_id }) => {
  const accounts: AccountModuleService = req.scope.resolve(ACCOUNT_MODULE);
  const { everywhere } = (req.body ?? {}) as { everywhere?: unknown };
  if (everywhere === true) await accounts.endSessions(customer_id, null);
  else await accounts.endSession(session_id);
  res.json({ signed_out: true });
});
