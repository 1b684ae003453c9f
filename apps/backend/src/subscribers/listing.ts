import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { listingKeeper } from "../listing/keeper";
import { LISTING_OPENED } from "../modules/listing";

/** From the start on, the listing is kept in step with the database by this process, or stands by to be. */
export default async function keepListingInStep({ container }: SubscriberArgs): Promise<void> {
  listingKeeper(container);
}

export const config: SubscriberConfig = { event: LISTING_OPENED, context: { subscriberId: "listing" } };
