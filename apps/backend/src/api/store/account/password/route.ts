import type { AccountAnswer, PasswordBody } from "@market/store-contract";
import { answeringCustomer } from "../../../../account/answering";
import { writePassword } from "../../../../account/identities";
import { passwordFault } from "../../../../account/password-rules";
import { profileOf } from "../../../../account/profile";
import { prove } from "../../../../account/proof";
import { ACCOUNT_MODULE, type AccountModuleService } from "../../../../modules/account";
import { refuseFields } from "../../../../refusal";
import { sentAs } from "../../../../refusal/sent";

/** Another password: every other browser is signed out. */
export const POST = answeringCustomer(async (req, res, { customer_id, session_id }) => {
  const { new_password } = sentAs<PasswordBody>(req.body);
  const { name, email, phone } = await profileOf(req.scope, customer_id);
  const password = typeof new_password === "string" ? new_password : "";
  const fault = password
    ? passwordFault("new_password", password, [name, email ?? "", phone ?? ""])
    : { field: "new_password", code: "required" };
  if (fault) throw refuseFields([fault]);
  await prove(req.scope, customer_id, req.body);
  await writePassword(req.scope, customer_id, password);
  const accounts: AccountModuleService = req.scope.resolve(ACCOUNT_MODULE);
  await accounts.endSessions(customer_id, session_id);
  res.json({ account: await profileOf(req.scope, customer_id) } satisfies AccountAnswer);
});
