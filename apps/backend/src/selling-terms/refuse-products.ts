import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { productFaults } from "./product-rules";

/**
 * Medusa's admin shows an error's message as it is, so it is written in both of the officers' languages.
 * @throws MedusaError naming each product that may not be on display, and what would mend it
 */
export async function refuseProducts(container: MedusaContainer, ids: readonly string[]): Promise<void> {
  const faults = await productFaults(container, ids);
  if (faults.length === 0) return;
  const vi = faults.map((fault) => `${fault.title}: ${fault.vi}`).join(" ");
  const en = faults.map((fault) => `${fault.title}: ${fault.en}`).join(" ");
  throw new MedusaError(MedusaError.Types.INVALID_DATA, `${vi} / ${en}`, faults[0]?.code);
}
