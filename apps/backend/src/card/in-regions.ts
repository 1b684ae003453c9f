import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { CARDS } from "../modules/payment-stripe-checkout";

const WITHOUT = `
  select r.id from region r where r.deleted_at is null and not exists (
    select from region_payment_provider l
     where l.region_id = r.id and l.payment_provider_id = ? and l.deleted_at is null)`;

/** Medusa completes no cart by a provider that its region does not name: a key of Stripe's may be set at any time. */
export async function takeCardsInRegions(container: MedusaContainer): Promise<void> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = (await db.raw(WITHOUT, [CARDS])) as { rows: Array<{ id: string }> };
  if (!rows.length) return;
  await container.resolve(ContainerRegistrationKeys.LINK).create(
    rows.map(({ id }) => ({
      [Modules.REGION]: { region_id: id },
      [Modules.PAYMENT]: { payment_provider_id: CARDS },
    })),
  );
}
