import type { MedusaRequest } from "@medusajs/framework/http";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, generateJwtToken, Modules } from "@medusajs/framework/utils";
import { accountSettings } from "../account/settings";
import { DESK_MODULE, type DeskModuleService } from "../modules/desk";

/** Medusa's name for whoever signs in at a producer's desk. */
export const PRODUCER_MEMBER = "producer_member";

const DAY_S = 86_400;

export async function beginMemberSession(
  container: MedusaContainer,
  memberId: string,
): Promise<{ token: string; expires_at: string }> {
  const seconds = accountSettings().sessionDays * DAY_S;
  const expires_at = new Date(Date.now() + seconds * 1000);
  const members: DeskModuleService = container.resolve(DESK_MODULE);
  const session = await members.createMemberSessions({ member_id: memberId, expires_at });
  const { http } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig;
  const token = generateJwtToken(
    {
      actor_id: memberId,
      actor_type: PRODUCER_MEMBER,
      auth_identity_id: await identityOf(container, memberId),
      app_metadata: { producer_member_id: memberId, session_id: session.id },
      user_metadata: {},
    },
    { secret: http.jwtSecret, expiresIn: seconds, jwtOptions: http.jwtOptions },
  );
  return { token, expires_at: expires_at.toISOString() };
}

async function identityOf(container: MedusaContainer, memberId: string): Promise<string> {
  const [identity] = await container
    .resolve(Modules.AUTH)
    .listAuthIdentities({ app_metadata: { producer_member_id: memberId } }, { take: 1 });
  if (!identity) throw new Error(`Member ${memberId} has no identity to sign in with.`);
  return identity.id;
}

/** @param only that session; every one of theirs where it is left out */
export async function endMemberSessions(
  container: MedusaContainer,
  memberId: string,
  only?: string,
): Promise<void> {
  const members: DeskModuleService = container.resolve(DESK_MODULE);
  await members.updateMemberSessions({
    selector: { member_id: memberId, ended_at: null, ...(only && { id: only }) },
    data: { ended_at: new Date() },
  });
  // A browser shows alerts to whoever is signed in there.
  const devices = { member_id: memberId, ...(only && { session_id: only }) };
  const known = await members.listPushDevices(devices, { select: ["id"] });
  if (known.length) await members.deletePushDevices(known.map(({ id }) => id));
}

/** Whom a request's token names, which Medusa has checked; not yet whether the session still runs. */
export function memberClaimed(req: MedusaRequest): { member_id: string; session_id: string } | null {
  const { auth_context } = req as MedusaRequest & {
    auth_context?: { actor_id?: string; actor_type?: string; app_metadata?: { session_id?: unknown } };
  };
  const session_id = auth_context?.app_metadata?.session_id;
  if (auth_context?.actor_type !== PRODUCER_MEMBER || typeof session_id !== "string") return null;
  return { member_id: auth_context.actor_id ?? "", session_id };
}
