import type { MedusaContainer } from "@medusajs/framework/types";
import type { AdminCertificateAnswer } from "../../../certificates/admin-shapes";
import { readCertificates } from "../../../certificates/read-certificates";
import { readHistory } from "../../../certificates/read-history";
import { Refusal } from "../../../refusal";

/** One certificate with its history, as every route of the register answers it. */
export async function certificateAnswer(
  container: MedusaContainer,
  id: string,
): Promise<AdminCertificateAnswer> {
  const [certificate] = await readCertificates(container, [id]);
  if (!certificate) throw new Refusal(404, "unknown_certificate", `No certificate has the id ${id}.`);
  return { certificate: { ...certificate, history: await readHistory(container, id) } };
}
