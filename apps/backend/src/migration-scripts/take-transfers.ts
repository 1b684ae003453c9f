import { VIETQR } from "@market/payment-vietqr";
import type { ExecArgs } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";

/** A shop that was opened before transfers were taken takes them, too; a new one is opened with them. */
export default async function takeTransfers({ container }: ExecArgs): Promise<void> {
  const regions = await container.resolve(Modules.REGION).listRegions({ currency_code: "vnd" });
  if (!regions.length) return;
  await container.resolve(ContainerRegistrationKeys.LINK).create(
    regions.map(({ id }) => ({
      [Modules.REGION]: { region_id: id },
      [Modules.PAYMENT]: { payment_provider_id: VIETQR },
    })),
  );
}
