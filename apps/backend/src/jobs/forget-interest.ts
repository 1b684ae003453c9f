import type { MedusaContainer } from "@medusajs/framework/types";
import { forgetInterest } from "../interest";

/** Every night. */
export default async function forgetOldInterest(container: MedusaContainer): Promise<void> {
  await forgetInterest(container);
}

export const config = { name: "forget-interest", schedule: "17 20 * * *" };
