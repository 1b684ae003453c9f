import { dayOf } from "@market/ocop";
import type { DeletedAnswer } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { clock } from "../clock";
import { forgetComplaints } from "../complaints/forget";
import { ACCOUNT_MODULE, type AccountModuleService } from "../modules/account";
import { closeAccountWorkflow } from "../workflows/account";
import { loginOf } from "./login";
import { ACCOUNT_PARTS } from "./parts";
import { keptPurchases } from "./parts/purchases";
import { profileOf } from "./profile";
import { tellCustomer } from "./tell-customer";

/** Deletes an account. That it is to go is written first, so that a stop half-way is finished later. */
export async function closeAccount(container: MedusaContainer, customerId: string): Promise<DeletedAnswer> {
  const { name, email, phone, locale } = await profileOf(container, customerId);
  const kept = await keptPurchases(container, customerId);
  const accounts: AccountModuleService = container.resolve(ACCOUNT_MODULE);
  const [begun] = await accounts.listClosedAccounts({ customer_id: customerId }, { take: 1 });
  const facts = { closed_at: clock.now(), kept_purchases: kept.count, kept_until: kept.until };
  if (begun) await accounts.updateClosedAccounts({ id: begun.id, ...facts });
  else await accounts.createClosedAccounts({ customer_id: customerId, ...facts });

  await closeAccountWorkflow(container).run({ input: { customer_id: customerId, locale } });

  const to = email ?? phone;
  if (to) {
    const { channel } = loginOf(to);
    tellCustomer(container, { to, channel, locale, template: "account-deleted", data: { name } });
  }
  return {
    deleted: true,
    kept_purchases: kept.count,
    kept_until: kept.until && dayOf(kept.until),
  };
}

/** Every day: finishes what stopped half-way, and takes out of old purchases what no law makes us keep any more. */
export async function tidyClosedAccounts(container: MedusaContainer): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const accounts: AccountModuleService = container.resolve(ACCOUNT_MODULE);
  const unfinished = await accounts.listClosedAccounts({ finished: false });
  for (const { customer_id } of unfinished) {
    try {
      await closeAccountWorkflow(container).run({ input: { customer_id, locale: "vi" } });
    } catch (error) {
      logger.error(`The account ${customer_id} could not be deleted to the end: ${error}`);
    }
  }
  const due = await accounts.listClosedAccounts({ finished: true, kept_until: { $ne: null } });
  for (const { id, customer_id } of due) {
    for (const part of ACCOUNT_PARTS) await part.erase(container, customer_id);
    const kept = await keptPurchases(container, customer_id);
    await accounts.updateClosedAccounts({ id, kept_until: kept.until });
  }
  await forgetComplaints(container);
  await accounts.sweep();
}
