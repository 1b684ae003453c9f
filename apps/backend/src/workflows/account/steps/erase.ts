import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { identitiesOf } from "../../../account/identities";
import { ACCOUNT_PARTS } from "../../../account/parts";
import { consentsOf, recordConsents } from "../../../consents/record";
import { ACCOUNT_MODULE, type AccountModuleService } from "../../../modules/account";
import { CONSENT_KINDS } from "../../../modules/consent";

interface Account {
  customer_id: string;
  locale: "vi" | "en";
}

/** Purchases, baskets, and whatever else has its part. */
export const erasePartsStep = createStep(
  "account-erase-parts",
  async ({ customer_id }: Account, { container }) => {
    for (const part of ACCOUNT_PARTS) await part.erase(container, customer_id);
    return new StepResponse(undefined);
  },
);

/** Name, phone, mail, addresses. The row itself stays, empty and marked as deleted: orders point to it. */
export const eraseCustomerStep = createStep(
  "account-erase-customer",
  async ({ customer_id }: Account, { container }) => {
    const customers = container.resolve(Modules.CUSTOMER);
    const addresses = await customers.listCustomerAddresses({ customer_id }, { select: ["id"] });
    await customers.deleteCustomerAddresses(addresses.map(({ id }) => id));
    const [customer] = await customers.listCustomers({ id: customer_id }, { select: ["id"], take: 1 });
    if (customer) {
      const nobody = { first_name: null, last_name: null, email: null, phone: null, company_name: null };
      await customers.updateCustomers(customer_id, { ...nobody, metadata: null } as object);
      await customers.softDeleteCustomers([customer_id]);
    }
    return new StepResponse(undefined);
  },
);

/** With the account ends what was agreed to for it; the record of that stays, under a number that names nobody. */
export const recordEndStep = createStep(
  "account-record-end",
  async ({ customer_id, locale }: Account, { container }) => {
    const { current } = await consentsOf(container, customer_id);
    const given = CONSENT_KINDS.filter((kind) => current[kind].given);
    await recordConsents(
      container,
      given.map((kind) => ({
        customerId: customer_id,
        kind,
        action: "withdrawn",
        locale,
        source: "account_deleted",
      })),
    );
    return new StepResponse(undefined);
  },
);

/** Every session ends, and what was signed in by is free for a new account. */
export const endAccountStep = createStep("account-end", async ({ customer_id }: Account, { container }) => {
  const accounts: AccountModuleService = container.resolve(ACCOUNT_MODULE);
  await accounts.endSessions(customer_id, null);
  const identities = await identitiesOf(container, customer_id);
  if (identities) {
    await container.resolve(Modules.AUTH).deleteAuthIdentities([identities.auth_identity_id]);
  }
  const [closed] = await accounts.listClosedAccounts({ customer_id }, { take: 1 });
  if (closed) await accounts.updateClosedAccounts({ id: closed.id, finished: true });
  return new StepResponse(undefined);
});
