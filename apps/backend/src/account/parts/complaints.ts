import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { forgetComplaints } from "../../complaints/forget";
import { type ComplaintRow, complaintShown } from "../../complaints/shown";
import { COMPLAINT_MODULE, type ComplaintModuleService } from "../../modules/complaint";
import { contactsOf } from "../identities";
import type { AccountPart } from "./part";

/** What they complained of, known by the phone or mail that they proved to be theirs. */
export const complaints: AccountPart = {
  name: "complaints",
  read: async (container, customerId) => {
    const contacts = await contactsOf(container, customerId);
    const service: ComplaintModuleService = container.resolve(COMPLAINT_MODULE);
    const rows = await service.listComplaints(
      { $or: [{ phone: contacts }, { email: contacts }] },
      { order: { received_at: "DESC" } },
    );
    return (rows as ComplaintRow[]).map((row) => {
      // The id is the key of its page, not a fact about anybody.
      const { id, ...shown } = complaintShown(row);
      const { name, phone, email, about } = row;
      return { ...shown, name, phone, email, about };
    });
  },
  /** Settled ones lose name, contact and text at once; the others when they are settled. */
  erase: async (container, customerId) => {
    const contacts = await contactsOf(container, customerId);
    const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    await db("complaint").whereIn("phone", contacts).orWhereIn("email", contacts).update({ forget: true });
    await forgetComplaints(container);
  },
};
