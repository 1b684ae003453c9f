import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { noteOrderMails, sendMails } from "../mail";
import { MAIL_WAITING } from "../modules/mail";
import { noteVisitMails } from "../visitor-news";

/** What was just written down goes out now; at start, what an earlier process did not come to write down, too. */
export default async function sendWaitingMails({
  event,
  container,
}: SubscriberArgs<{ at_start?: boolean }>): Promise<void> {
  if (event.data.at_start) {
    await noteOrderMails(container);
    await noteVisitMails(container);
  }
  await sendMails(container);
}

export const config: SubscriberConfig = { event: MAIL_WAITING, context: { subscriberId: "send-mails" } };
