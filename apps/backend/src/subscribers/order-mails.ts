import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { noteAlerts } from "../desk-alerts";
import { faultPoint } from "../fault-point";
import { leaveOut, noteOrderMails } from "../mail/note-order-mails";
import { sendMails } from "../mail/send-mails";
import { noteVisitMails } from "../visitor-news";
import { PURCHASE_PLACED } from "../workflows/purchase/place-purchase";

const SHIPPED = "shipment.created";
const DELIVERED = "delivery.created";

/** Every event that is worth a mail: noted and sent at once. What is missed here, the job finds within a minute. */
export default async function tellCustomers({
  event,
  container,
}: SubscriberArgs<{ id: string; no_notification?: boolean }>): Promise<void> {
  const { id, no_notification } = event.data;
  faultPoint("mail.before_noting");
  if (no_notification && event.name === SHIPPED) await leaveOut(container, id, "shipped");
  if (no_notification && event.name === DELIVERED) await leaveOut(container, id, "delivered");
  const noted = await noteOrderMails(container, event.name === PURCHASE_PLACED ? id : undefined);
  const ofVisits = await noteVisitMails(container);
  const atDesks = event.name === PURCHASE_PLACED ? await noteAlerts(container, id) : 0;
  if (noted + ofVisits + atDesks) await sendMails(container);
}

export const config: SubscriberConfig = {
  event: [PURCHASE_PLACED, SHIPPED, DELIVERED, "order.canceled", "payment.refunded"],
  context: { subscriberId: "order-mails" },
};
