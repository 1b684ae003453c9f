import type {
  AuthenticationInput,
  AuthenticationResponse,
  AuthIdentityDTO,
  AuthIdentityProviderService,
} from "@medusajs/framework/types";
import { AbstractAuthModuleProvider } from "@medusajs/framework/utils";
import { hashPassword, passwordFits } from "./password-hash";

export const CUSTOMER_PASSWORD = "customer-password";

/**
 * Passwords of customers, one for each account whatever its owner signs in by: the identity's name is the customer's id. Apart from
 * the officers' own provider, so that neither can take the other's address, and as slow for an account that does not exist.
 */
export class CustomerPasswordService extends AbstractAuthModuleProvider {
  static override identifier = CUSTOMER_PASSWORD;
  static override DISPLAY_NAME = "Password of a customer";

  constructor(container: object, _options: object) {
    // @ts-expect-error the base class reads what Medusa hands every provider, and declares no constructor for it
    super(container, _options);
  }

  override async authenticate(
    { body }: AuthenticationInput,
    identities: AuthIdentityProviderService,
  ): Promise<AuthenticationResponse> {
    const { entity_id = "", password = "" } = (body ?? {}) as Partial<Record<string, string>>;
    const identity = await found(identities, entity_id);
    const fits = await passwordFits(password, identity ? hashIn(identity, this.provider) : null);
    if (!identity || !fits) return { success: false, error: "Unknown login or wrong password" };
    return { success: true, authIdentity: withoutHash(identity) };
  }

  override async update(
    { entity_id, password }: Record<string, unknown>,
    identities: AuthIdentityProviderService,
  ): Promise<AuthenticationResponse> {
    const provider_metadata = { password: await hashPassword(String(password)) };
    const identity = await identities.update(String(entity_id), { provider_metadata });
    return { success: true, authIdentity: withoutHash(identity) };
  }
}

async function found(
  identities: AuthIdentityProviderService,
  entityId: string,
): Promise<AuthIdentityDTO | null> {
  try {
    return await identities.retrieve({ entity_id: entityId });
  } catch (error) {
    if ((error as { type?: string }).type === "not_found") return null;
    throw error;
  }
}

function hashIn(identity: AuthIdentityDTO, name: string): string | null {
  const own = identity.provider_identities?.find(({ provider }) => provider === name);
  const hash = own?.provider_metadata?.password;
  return typeof hash === "string" ? hash : null;
}

function withoutHash(identity: AuthIdentityDTO): AuthIdentityDTO {
  const provider_identities = identity.provider_identities?.map(
    ({ provider_metadata: _, ...rest }) => rest,
  ) as AuthIdentityDTO["provider_identities"];
  return { ...identity, provider_identities };
}
