import { formatPhone } from "@market/ocop";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { ComplaintRow } from "./shown";

/**
 * Takes the person out of complaints whose writer had their account deleted, once they are settled: until then somebody waits for the
 * answer. Number, kind, days and what was decided stay, as the law on complaints asks. Safe to repeat.
 */
export async function forgetComplaints(container: MedusaContainer): Promise<void> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const rows: ComplaintRow[] = await db("complaint")
    .where({ forget: true })
    .whereNotNull("resolved_at")
    .whereNot("name", "");
  for (const row of rows) {
    await db("complaint")
      .where({ id: row.id })
      .update({
        name: "",
        phone: null,
        email: null,
        text: "",
        about: null,
        reply: withoutPerson(row.reply, row),
        decision: withoutPerson(row.decision, row),
      });
  }
}

/** Officers address people by name. */
function withoutPerson(text: string | null, { name, phone, email }: ComplaintRow): string | null {
  const person = [name, phone, phone && formatPhone(phone), email].filter(
    (word) => word !== null && word !== "",
  );
  return person.reduce<string | null>((left, word) => left?.replaceAll(word ?? "", "…") ?? null, text);
}
