import type { MedusaContainer } from "@medusajs/framework/types";
import { sweepHolds } from "../booking";

/** Every minute; nobody waits for it: a hold that lapsed counts no more, whether or not it was swept away. */
export default async function sweepLapsedHolds(container: MedusaContainer): Promise<void> {
  await sweepHolds(container);
}

export const config = { name: "sweep-holds", schedule: "* * * * *" };
