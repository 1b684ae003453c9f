import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { makeDepartures } from "../booking";

/** Every night a day further ahead. */
export default async function makeDeparturesOfSchedules(container: MedusaContainer): Promise<void> {
  const made = await makeDepartures(container);
  if (made) container.resolve(ContainerRegistrationKeys.LOGGER).info(`Made ${made} departures.`);
}

// 0.23 in Vietnam.
export const config = { name: "make-departures", schedule: "23 17 * * *" };
