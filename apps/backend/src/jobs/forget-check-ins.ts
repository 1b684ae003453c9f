import type { MedusaContainer } from "@medusajs/framework/types";
import { forgetCheckIns } from "../check-in";

/** Every night. */
export default async function forgetOldCheckIns(container: MedusaContainer): Promise<void> {
  await forgetCheckIns(container);
}

export const config = { name: "forget-check-ins", schedule: "50 3 * * *" };
