import type { MedusaContainer } from "@medusajs/framework/types";
import { offerPlaces } from "../booking";
import { noteWaitingMails } from "../visitor-news";
import { forgetWaiting } from "../waiting-list";

/** Every minute: places that came free by a hold that lapsed, offers that nobody took, and whoever waits for what has gone. */
export default async function offerFreePlaces(container: MedusaContainer): Promise<void> {
  await forgetWaiting(container);
  if (await offerPlaces(container)) await noteWaitingMails(container);
}

export const config = { name: "offer-places", schedule: "* * * * *" };
