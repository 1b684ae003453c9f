import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { affectedProducts, type EventData, LISTING_EVENTS } from "../listing/affected";
import { refreshListing } from "../listing/refresh";

/** Every change of what a result card shows reaches the listing at once; a change missed is found within a minute. */
export default async function keepListingInStep({
  event,
  container,
}: SubscriberArgs<EventData>): Promise<void> {
  await refreshListing(container, await affectedProducts(container, event.name, event.data));
}

export const config: SubscriberConfig = {
  event: LISTING_EVENTS,
  context: { subscriberId: "listing" },
};
