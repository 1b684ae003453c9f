import type { MedusaContainer } from "@medusajs/framework/types";
import { closeVisits } from "../booking";

/** Every quarter of an hour: visits that are over, with who came and who did not. */
export default async function closeVisitsThatAreOver(container: MedusaContainer): Promise<void> {
  await closeVisits(container);
}

export const config = { name: "close-visits", schedule: "*/15 * * * *" };
