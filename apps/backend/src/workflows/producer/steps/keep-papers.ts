import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { sqlOf } from "../../../booking/database";
import type { Approved } from "./make-owner";

/** The application's papers are the producer's from now on. */
export const keepPapersStep = createStep(
  "producer-keep-papers",
  async ({ application: { id }, producer_id }: Approved, { container }) => {
    await give(container, id, producer_id);
    return new StepResponse(id, id);
  },
  async (applicationId, { container }) => {
    if (applicationId) await give(container, applicationId, null);
  },
);

async function give(
  container: Parameters<typeof sqlOf>[0],
  applicationId: string,
  producerId: string | null,
): Promise<void> {
  const sql = sqlOf(container);
  await sql.raw("update producer_paper set producer_id = ? where application_id = ?", [
    producerId,
    applicationId,
  ]);
  await sql.raw("update producer_application set producer_id = ? where id = ?", [producerId, applicationId]);
}
