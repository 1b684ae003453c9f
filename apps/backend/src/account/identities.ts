import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { CUSTOMER_PASSWORD } from "../modules/customer-password/service";
import type { Login } from "./login";

/** The name of the identities by which a phone or a mail leads to an account; each is proved by a code before it is written. */
export const LOGIN = "one-time-code";

export interface Identity {
  auth_identity_id: string;
  customer_id: string;
}

/** Whose phone or mail it is. */
export async function ownerOf(container: MedusaContainer, login: Login): Promise<Identity | null> {
  const [found] = await container
    .resolve(Modules.AUTH)
    .listProviderIdentities(
      { provider: LOGIN, entity_id: login.value },
      { relations: ["auth_identity"], take: 1 },
    );
  const identity = found?.auth_identity;
  const customer_id = identity?.app_metadata?.customer_id;
  return identity && typeof customer_id === "string" ? { auth_identity_id: identity.id, customer_id } : null;
}

export interface Identities {
  auth_identity_id: string;
  logins: Array<{ id: string; value: string }>;
  has_password: boolean;
}

/** By what an account is signed in to; null when it has no account. */
export async function identitiesOf(
  container: MedusaContainer,
  customerId: string,
): Promise<Identities | null> {
  const [identity] = await container
    .resolve(Modules.AUTH)
    .listAuthIdentities(
      { app_metadata: { customer_id: customerId } },
      { relations: ["provider_identities"], take: 1 },
    );
  if (!identity) return null;
  const all = identity.provider_identities ?? [];
  return {
    auth_identity_id: identity.id,
    logins: all
      .filter(({ provider }) => provider === LOGIN)
      .map(({ id, entity_id }) => ({ id, value: entity_id })),
    has_password: all.some(({ provider }) => provider === CUSTOMER_PASSWORD),
  };
}

/** The phone and mail that they proved to be theirs; none once the account is gone. */
export async function contactsOf(container: MedusaContainer, customerId: string): Promise<string[]> {
  const identities = await identitiesOf(container, customerId);
  return identities?.logins.map(({ value }) => value) ?? [];
}

/** Writes the account's password, its first or another. */
export async function writePassword(
  container: MedusaContainer,
  customerId: string,
  password: string,
): Promise<void> {
  const auth = container.resolve(Modules.AUTH);
  const identities = await identitiesOf(container, customerId);
  if (!identities) throw new Error(`Customer ${customerId} has no account.`);
  if (!identities.has_password) {
    await auth.createProviderIdentities([
      {
        provider: CUSTOMER_PASSWORD,
        entity_id: customerId,
        auth_identity_id: identities.auth_identity_id,
        provider_metadata: {},
      },
    ]);
  }
  const { success, error } = await auth.updateProvider(CUSTOMER_PASSWORD, {
    entity_id: customerId,
    password,
  });
  if (!success) throw new Error(`The password could not be written: ${error}`);
}

/** Whether it is the account's password; an account without one, and no account at all, take as long. */
export async function passwordOpens(
  container: MedusaContainer,
  customerId: string | null,
  password: string,
): Promise<boolean> {
  const body = { entity_id: customerId ?? "nobody", password };
  const { success } = await container.resolve(Modules.AUTH).authenticate(CUSTOMER_PASSWORD, { body });
  return success === true;
}
