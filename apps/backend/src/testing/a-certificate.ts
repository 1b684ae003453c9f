import type { MedusaContainer } from "@medusajs/framework/types";
import { type RecordCertificatesInput, recordCertificatesWorkflow } from "../workflows/certification";

type Given = Partial<RecordCertificatesInput["certificates"][number]> & { actor_id?: string };

/** A certificate of four stars decided on 29 December 2023, which ends with 29 December 2026; answers its id. */
export async function aCertificate(
  container: MedusaContainer,
  { actor_id, ...given }: Given = {},
): Promise<string> {
  const { result } = await recordCertificatesWorkflow(container).run({
    input: {
      certificates: [
        {
          product_name: "Nước mắm Cát Hải",
          holder_name: "Hợp tác xã Đại Hà",
          set_no: 4,
          stars: 4,
          decision_number: "3912/QĐ-UBND",
          decision_date: "2023-12-29",
          ...given,
        },
      ],
      strict: false,
      actor_id,
    },
  });
  const [id] = result;
  if (!id) throw new Error("The certificate could not be made.");
  return id;
}
