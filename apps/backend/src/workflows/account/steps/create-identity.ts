import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { LOGIN } from "../../../account/identities";
import { CUSTOMER_PASSWORD } from "../../../modules/customer-password/service";

interface Identity {
  customer_id: string;
  login: string;
  password_hash: string | null;
}

/** What the customer signs in by. The database refuses a second account for one phone or mail. */
export const createIdentityStep = createStep(
  "account-create-identity",
  async ({ customer_id, login, password_hash }: Identity, { container }) => {
    const identity = await container.resolve(Modules.AUTH).createAuthIdentities({
      provider_identities: [
        { provider: LOGIN, entity_id: login },
        ...(password_hash
          ? [
              {
                provider: CUSTOMER_PASSWORD,
                entity_id: customer_id,
                provider_metadata: { password: password_hash },
              },
            ]
          : []),
      ],
      app_metadata: { customer_id },
    });
    return new StepResponse({ customer_id, auth_identity_id: identity.id }, identity.id);
  },
  async (identityId, { container }) => {
    if (identityId) await container.resolve(Modules.AUTH).deleteAuthIdentities([identityId]);
  },
);
