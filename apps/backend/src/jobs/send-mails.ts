import type { MedusaContainer } from "@medusajs/framework/types";
import { noteComplaintMails } from "../complaints/note-mails";
import { noteOrderMails, sendMails } from "../mail";

/** Every minute: what no event told of, what failed and is due again, what a stopped process left. */
export default async function sendWaitingMails(container: MedusaContainer): Promise<void> {
  await noteOrderMails(container);
  await noteComplaintMails(container);
  await sendMails(container);
}

export const config = { name: "send-mails", schedule: "* * * * *" };
