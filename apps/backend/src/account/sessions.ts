import type { MedusaRequest } from "@medusajs/framework/http";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, generateJwtToken } from "@medusajs/framework/utils";
import { ACCOUNT_MODULE, type AccountModuleService } from "../modules/account";
import type { Identity } from "./identities";
import { accountSettings } from "./settings";

const DAY_S = 86_400;

/** A session of its own for every sign-in, never one that the browser brought: so none can be planted in it. */
export async function beginSession(
  container: MedusaContainer,
  identity: Identity,
): Promise<{ token: string; expires_at: string }> {
  const seconds = accountSettings().sessionDays * DAY_S;
  const now = Date.now();
  const expires_at = new Date(now + seconds * 1000);
  const accounts: AccountModuleService = container.resolve(ACCOUNT_MODULE);
  const session = await accounts.createAccountSessions({
    customer_id: identity.customer_id,
    seen_at: new Date(now),
    expires_at,
  });
  const { http } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig;
  const token = generateJwtToken(
    {
      actor_id: identity.customer_id,
      actor_type: "customer",
      auth_identity_id: identity.auth_identity_id,
      app_metadata: { customer_id: identity.customer_id, session_id: session.id },
      user_metadata: {},
    },
    { secret: http.jwtSecret, expiresIn: seconds, jwtOptions: http.jwtOptions },
  );
  return { token, expires_at: expires_at.toISOString() };
}

export interface SignedIn extends Identity {
  session_id: string;
}

interface Claims {
  actor_id?: string;
  actor_type?: string;
  auth_identity_id?: string;
  app_metadata?: { session_id?: unknown };
}

/** Who a request comes from, as its token says, which Medusa has checked; not yet whether the session still runs. */
export function claimedBy(req: MedusaRequest): SignedIn | null {
  const { auth_context } = req as MedusaRequest & { auth_context?: Claims };
  if (auth_context?.actor_type !== "customer") return null;
  const { actor_id = "", auth_identity_id = "", app_metadata } = auth_context;
  return {
    customer_id: actor_id,
    auth_identity_id,
    session_id: typeof app_metadata?.session_id === "string" ? app_metadata.session_id : "",
  };
}
