import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { offerPlaces, PLACES_FREED } from "../booking";
import { noteWaitingMails } from "../visitor-news";

/** Freed places go to those who wait for them, at once. What is missed here, the job finds within a minute. */
export default async function offerFreedPlaces({
  event,
  container,
}: SubscriberArgs<{ departure_id: string }>): Promise<void> {
  if (await offerPlaces(container, event.data.departure_id)) await noteWaitingMails(container);
}

export const config: SubscriberConfig = {
  event: PLACES_FREED,
  context: { subscriberId: "offer-places" },
};
