import type { MedusaContainer } from "@medusajs/framework/types";
import { forgetCounts } from "../rate-limit";

/** Every hour: no count runs longer than one, so none is kept longer than two. */
export default async function forgetOldCounts(container: MedusaContainer): Promise<void> {
  await forgetCounts(container);
}

export const config = { name: "forget-counts", schedule: "41 * * * *" };
