import { communesOf, HAIPHONG } from "@market/ocop/places";
import type { CommuneRef } from "@market/store-contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";

/** Hải Phòng's communes of today, for the forms. */
export async function GET(_req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const communes: CommuneRef[] = communesOf(HAIPHONG).map(({ code, name }) => ({ code, name }));
  res.json({ communes });
}
