import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, generateJwtToken, Modules } from "@medusajs/framework/utils";

/** Somebody of the office who is logged in to the admin. */
export async function anOfficer(
  container: MedusaContainer,
  given: { email?: string; first_name?: string; last_name?: string } = {},
): Promise<{ id: string; email: string; headers: { authorization: string } }> {
  const email = given.email ?? "can-bo@haiphong.example";
  const user = await container.resolve(Modules.USER).createUsers({
    email,
    first_name: given.first_name ?? "Lan",
    last_name: given.last_name ?? "Nguyễn",
  });
  const identity = await container.resolve(Modules.AUTH).createAuthIdentities({
    provider_identities: [{ provider: "emailpass", entity_id: email, provider_metadata: {} }],
    app_metadata: { user_id: user.id },
  });
  const { jwtSecret } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig.http;
  const token = generateJwtToken(
    {
      actor_id: user.id,
      actor_type: "user",
      auth_identity_id: identity.id,
      app_metadata: { user_id: user.id },
    },
    { secret: jwtSecret, expiresIn: "1d" },
  );
  return { id: user.id, email, headers: { authorization: `Bearer ${token}` } };
}
