import type { MedusaContainer } from "@medusajs/framework/types";
import { BOOKING_MODULE, type BookingModuleService } from "../modules/booking";
import { Refusal } from "../refusal";

export function bookingsOf(container: MedusaContainer): BookingModuleService {
  return container.resolve(BOOKING_MODULE);
}

/** @throws Refusal 404 `no_such_experience` */
export async function knownExperience(container: MedusaContainer, id: string) {
  const [experience] = await bookingsOf(container).listExperiences({ id }, { take: 1 });
  if (!experience) throw new Refusal(404, "no_such_experience", "There is no such experience.");
  return experience;
}
