import type { MedusaContainer } from "@medusajs/framework/types";
import { noteBuyerMails } from "../buyer-news";
import { noteComplaintMails } from "../complaints/note-mails";
import { noteAlerts } from "../desk-alerts";
import { noteOrderMails, noteReturned, sendMails } from "../mail";
import { noteNoticeMails, noteReminders, noteVisitMails, noteWaitingMails } from "../visitor-news";

/** Every minute: what no event told of, what failed and is due again, what a stopped process left. */
export default async function sendWaitingMails(container: MedusaContainer): Promise<void> {
  await noteOrderMails(container);
  await noteReturned(container);
  await noteVisitMails(container);
  await noteWaitingMails(container);
  await noteNoticeMails(container);
  await noteReminders(container);
  await noteComplaintMails(container);
  await noteBuyerMails(container);
  await noteAlerts(container);
  await sendMails(container);
}

export const config = { name: "send-mails", schedule: "* * * * *" };
