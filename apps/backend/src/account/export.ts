import type { AccountExport } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { consentsOf } from "../consents/record";
import { ACCOUNT_MODULE, type AccountModuleService } from "../modules/account";
import { ACCOUNT_PARTS } from "./parts";
import { profileOf } from "./profile";

/** Everything that is kept about a customer, in one piece. */
export async function exportAccount(container: MedusaContainer, customerId: string): Promise<AccountExport> {
  const accounts: AccountModuleService = container.resolve(ACCOUNT_MODULE);
  const [account, { history }, sessions] = await Promise.all([
    profileOf(container, customerId),
    consentsOf(container, customerId),
    accounts.listAccountSessions({ customer_id: customerId }, { order: { created_at: "DESC" } }),
  ]);
  const parts: Record<string, unknown> = {};
  for (const part of ACCOUNT_PARTS) parts[part.name] = await part.read(container, customerId);
  return {
    made_at: new Date().toISOString(),
    account,
    consents: history,
    sessions: sessions.map(({ created_at, seen_at, expires_at, ended_at }) => ({
      began_at: new Date(created_at).toISOString(),
      seen_at: new Date(seen_at).toISOString(),
      ends_at: new Date(ended_at ?? expires_at).toISOString(),
    })),
    ...parts,
  };
}
