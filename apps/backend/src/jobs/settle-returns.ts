import type { MedusaContainer } from "@medusajs/framework/types";
import { settleReturns } from "../returns";

/** Every minute: what a return gives back and a stopped process did not write on its order. */
export default function settle(container: MedusaContainer): Promise<void> {
  return settleReturns(container);
}

export const config = { name: "settle-returns", schedule: "* * * * *" };
