import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows";

const EMAIL = "admin@demo.ocop";
/** Printed by the start script and the README: only ever made together with demo data. */
const PASSWORD = "demo-ocop-2026";

export async function openAdminAccount(container: MedusaContainer): Promise<void> {
  const [user] = await container.resolve(Modules.USER).listUsers({ email: EMAIL }, { take: 1 });
  if (user) return;
  const { success, error, authIdentity } = await container
    .resolve(Modules.AUTH)
    .register("emailpass", { body: { email: EMAIL, password: PASSWORD } });
  if (!success || !authIdentity) throw new Error(`The demo login ${EMAIL} could not be made: ${error}`);
  await createUserAccountWorkflow(container).run({
    input: {
      authIdentityId: authIdentity.id,
      userData: { email: EMAIL, first_name: "Cán bộ", last_name: "Demo" },
    },
  });
}
