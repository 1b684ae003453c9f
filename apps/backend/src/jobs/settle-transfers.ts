import type { MedusaContainer } from "@medusajs/framework/types";
import { wakeSender } from "../mail";
import { lapseTransfers, noteTransferMails, settleReceipts } from "../transfers";

/** Every minute: what has come is booked first, so that nothing lapses whose money is here. */
export default async function settleTransfers(container: MedusaContainer): Promise<void> {
  await settleReceipts(container);
  await lapseTransfers(container);
  if (await noteTransferMails(container)) await wakeSender(container);
}

export const config = { name: "settle-transfers", schedule: "* * * * *" };
